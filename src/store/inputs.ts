import type { PaletteChoice } from '../core/palette/choice.ts';
import type { PhotoInputs } from '../core/photo/photoInputs.ts';
import type { Action } from './actions.ts';
import type { Catalogue, Change } from './catalogue.ts';
import { isChange, takeStep } from './history.ts';
import type { Photo, PhotoId } from './photo.ts';

/**
 * Says something else of a photo's mask: the photo is cut again. What was drawn stays on view until that is done.
 * The same as before is no step; a stroke that was being drawn is over either way.
 */
export function changeInputs(
  catalogue: Catalogue,
  id: PhotoId,
  inputs: PhotoInputs,
  words: string,
): Catalogue {
  const photo = catalogue.photos[id];
  return photo ? sayOf(catalogue, [changeOf(photo, inputs)], words) : catalogue;
}

/** Has the palettes of photos made otherwise, all in one step. Those that failed are left alone. */
export function choosePalette(
  catalogue: Catalogue,
  ids: readonly PhotoId[],
  palette: PaletteChoice,
  words: string,
): Catalogue {
  const changes = ids
    .map((id) => catalogue.photos[id])
    .filter((photo) => photo !== undefined)
    .filter(({ stage }) => stage !== 'failed')
    .map((photo) => changeOf(photo, { ...photo.inputs, palette }));
  return sayOf(catalogue, changes, words);
}

const changeOf = ({ id, inputs: was, corrections }: Photo, inputs: PhotoInputs): Change => ({
  id,
  before: { inputs: was, corrections },
  after: { inputs, corrections },
});

function sayOf(catalogue: Catalogue, said: readonly Change[], words: string): Catalogue {
  const changes = said.filter(isChange);
  if (changes.length === 0) return dropDraft(catalogue);
  const shown = catalogue.draft?.examination ?? catalogue.examination;
  return takeStep({ ...dropDraft(catalogue), examination: shown }, { words, changes });
}

/** Follows the stroke that is being drawn on the open photo, or drops it (null). */
export function draftInputs(
  catalogue: Catalogue,
  id: PhotoId,
  inputs: PhotoInputs | null,
): Catalogue {
  if (inputs === null || catalogue.examining !== id) return dropDraft(catalogue);
  const number = catalogue.drafted + 1;
  const begun = { id, since: number, answered: catalogue.drafted, examination: null };
  const draft = { ...(catalogue.draft ?? begun), inputs, number };
  return { ...catalogue, draft, drafted: number };
}

/** Shows what comes of a draft while its stroke is being drawn, unless a later draft was answered before. */
export function answerDraft(
  catalogue: Catalogue,
  { id, revision, number, outcome }: Extract<Action, { readonly type: 'draftExamined' }>,
): Catalogue {
  const { draft } = catalogue;
  if (!draft || number < draft.since || number <= draft.answered) return catalogue;
  const examination = outcome.ok ? { id, revision, outcome } : draft.examination;
  return { ...catalogue, draft: { ...draft, answered: number, examination } };
}

/** Forgets the stroke that is being drawn. */
export const dropDraft = (catalogue: Catalogue): Catalogue =>
  catalogue.draft === null ? catalogue : { ...catalogue, draft: null };
