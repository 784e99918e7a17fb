import type { Outcome } from '../core/failure.ts';
import { isSameChoice } from '../core/palette/choice.ts';
import type { PhotoInputs } from '../core/photo/photoInputs.ts';
import type { Tried } from '../core/photo/tried.ts';
import { type Method, methods, wantsParser } from '../core/segment/method.ts';
import type { Action } from './actions.ts';
import type { Catalogue } from './catalogue.ts';
import { dropDraft } from './inputs.ts';
import type { Photo, PhotoId } from './photo.ts';

/** The ways to cut side by side, on the open photo. */
export interface Comparison {
  readonly id: PhotoId;
  /** At most one of each method. */
  readonly trials: readonly Trial[];
}

/** What came of one way to cut. */
export interface Trial {
  /** What it was asked with. */
  readonly inputs: PhotoInputs;
  readonly outcome: Outcome<Tried>;
}

/** Opens the comparison of a photo, or closes the one that is open (null). Nothing is drawn on meanwhile. */
export function compare(catalogue: Catalogue, id: PhotoId | null): Catalogue {
  if ((catalogue.comparison?.id ?? null) === id) return catalogue;
  return { ...dropDraft(catalogue), comparison: id === null ? null : { id, trials: [] } };
}

/** Takes what came of a method in, instead of what came of it before. */
export function takeTrial(
  catalogue: Catalogue,
  { inputs }: Photo,
  { id, method, outcome }: Extract<Action, { readonly type: 'tried' }>,
): Catalogue {
  if (catalogue.comparison?.id !== id) return catalogue;
  const others = catalogue.comparison.trials.filter((trial) => trial.inputs.method !== method);
  const trials = [...others, { inputs: { ...inputs, method }, outcome }];
  return { ...catalogue, comparison: { id, trials } };
}

/** What came of a method, as the photo's other inputs are now; null while that is not known. */
export function trialOf({ comparison }: Catalogue, photo: Photo, method: Method): Trial | null {
  if (comparison?.id !== photo.id) return null;
  const isOf = ({ inputs }: Trial) => inputs.method === method && saysTheSame(inputs, photo.inputs);
  return comparison.trials.find(isOf) ?? null;
}

/**
 * The next method to try on a photo whose comparison is open: the chosen one first. Null when all were. The garment parser is not
 * fetched only to be looked at: its methods wait until one of them is chosen somewhere.
 */
export function nextMethod(catalogue: Catalogue, photo: Photo): Method | null {
  if (catalogue.comparison?.id !== photo.id) return null;
  const order = [photo.inputs.method, ...methods];
  const isWanted = (method: Method) => !isAsleep(catalogue, photo, method);
  return (
    order.filter(isWanted).find((method) => trialOf(catalogue, photo, method) === null) ?? null
  );
}

/** Whether a method waits for the garment parser, which nobody has asked for yet. */
export const isAsleep = ({ parser }: Catalogue, { inputs }: Photo, method: Method): boolean =>
  wantsParser(method) && parser === 'asleep' && !wantsParser(inputs.method);

/** But for the method. Inputs are replaced when they change, never written into; a light or a palette may be chosen again. */
const saysTheSame = (a: PhotoInputs, b: PhotoInputs): boolean =>
  a.rectangle === b.rectangle &&
  a.strokes === b.strokes &&
  a.garment === b.garment &&
  a.layers === b.layers &&
  JSON.stringify(a.light) === JSON.stringify(b.light) &&
  isSameChoice(a.palette, b.palette);
