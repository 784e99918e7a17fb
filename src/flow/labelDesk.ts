import type { Outcome } from '../core/failure.ts';
import { nextUnlabelled } from '../store/ownLabels.ts';
import type { CatalogueStore, Dispatch } from '../store/store.ts';

/** Tells what a photo shows: the chances of a classifier's labels, in their order. */
export type Tell = (source: Blob) => Promise<Outcome<ArrayLike<number>>>;

/** Puts classifiers of the person's own to use in the catalogue. */
export interface LabelDesk {
  /** From now on every photo that is tagged is told by this one; `onStop`: it is no longer. */
  readonly use: (
    name: string,
    labels: readonly string[],
    tell: Tell,
    onStop?: (() => void) | undefined,
  ) => void;
  readonly stop: () => void;
}

/** Has photos told one after the other, beside everything else: no photo waits for it. */
export function openLabelDesk(store: CatalogueStore, dispatch: Dispatch): LabelDesk {
  let used = 0;
  let tell: Tell | null = null;
  let letGo: (() => void) | undefined;
  let isTelling = false;

  const look = () => {
    const photo = isTelling ? null : nextUnlabelled(store.getState());
    if (!photo || !tell) return;
    const { id, source } = photo;
    const labeller = used;
    isTelling = true;
    void tell(source).then((told) => {
      isTelling = false;
      const outcome = told.ok ? { ok: true as const, value: Array.from(told.value) } : told;
      dispatch({ type: 'ownLabelled', labeller, id, outcome });
      look();
    });
  };
  store.subscribe(look);

  return {
    use: (name, labels, by, onStop) => {
      letGo?.();
      [tell, letGo] = [by, onStop];
      dispatch({ type: 'labellerUsed', labeller: { id: ++used, name, labels } });
    },
    stop: () => {
      letGo?.();
      [tell, letGo] = [null, undefined];
      dispatch({ type: 'labellerUsed', labeller: null });
    },
  };
}
