import { useEffect, useMemo, useState } from 'react';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import { ownTaxonomy } from '../../core/taxonomy/version.ts';
import { type TagChange, tagChanges } from '../../store/tagChanges.ts';
import { useApp, useCatalogue } from '../shared/appContext.tsx';
import { inSlices } from '../shared/inSlices.ts';
import type { EditedNames } from './useNames.ts';

/** The photos whose tag the edited names would change. */
export interface Changes {
  readonly changes: readonly TagChange[];
  /** Whether all photos have been looked at since the latest edit. */
  readonly isDone: boolean;
}

const none: Changes = { changes: [], isDone: true };

/** Nobody looks while a colour is being dragged, or photos come in fast. */
const pauseMs = 150;

/** Looks through the photos that are tagged after every edit, in a pause, a few milliseconds at a time. What was known stays until then. */
export function useChanges({ names, isEdited }: EditedNames, inUse: Taxonomy): Changes {
  const { store } = useApp();
  const photos = useCatalogue((catalogue) => catalogue.photos);
  const own = useMemo(
    () => ownTaxonomy({ number: inUse.version, names }, inUse.basis ?? inUse),
    [names, inUse],
  );
  const [known, setKnown] = useState(none);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the catalogue is read off the store when its photos change.
  useEffect(() => {
    if (!isEdited) return setKnown(none);
    setKnown(({ changes }) => ({ changes, isDone: false }));
    const take = (changes: readonly TagChange[]) => setKnown({ changes, isDone: true });
    let stop = () => {};
    const pause = setTimeout(() => {
      stop = inSlices(tagChanges(store.getState(), own), take);
    }, pauseMs);
    return () => {
      clearTimeout(pause);
      stop();
    };
  }, [own, isEdited, photos, store]);
  return known;
}
