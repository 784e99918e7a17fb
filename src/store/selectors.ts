import type { Examined } from '../core/photo/examined.ts';
import { decide } from '../core/tags/acceptance.ts';
import { type Corrections, correctTag } from '../core/tags/correctTag.ts';
import type { Tag } from '../core/tags/tag.ts';
import { retag } from '../core/taxonomy/retag.ts';
import type { Catalogue, Examination } from './catalogue.ts';
import type { Photo, PhotoId } from './photo.ts';

/** What a tag is shown by, beside what was said of its photo: the names in use, and how many wrong tags can be lived with. */
export type Rules = Pick<Catalogue, 'taxonomy' | 'errors'>;

/** The tag as the editor left it; null while there is none. Worked out once, until corrections or rules change. */
export function tagShown(
  { finding, corrections }: Pick<Photo, 'finding' | 'corrections'>,
  rules: Rules,
): Tag | null {
  return finding && corrected(finding.tag, corrections, rules);
}

/** The same for what is on view in the open photo: it follows the stroke that is being drawn. */
export function tagOnView(
  { corrections }: Pick<Photo, 'corrections'>,
  examined: Examined,
  rules: Rules,
): Tag | null {
  return corrected(examined.tag, corrections, rules);
}

function corrected(found: Tag, corrections: Corrections, rules: Rules): Tag | null {
  const { taxonomy } = rules;
  const asFound = tagFound(found, rules);
  if (!taxonomy || !asFound) return null;
  const known = tags.get(found);
  if (known?.asFound === asFound && known.corrections === corrections) return known.tag;
  const tag = correctTag(asFound, corrections, taxonomy);
  tags.set(found, { asFound, corrections, tag });
  return tag;
}

interface Corrected {
  readonly asFound: Tag;
  readonly corrections: Corrections;
  readonly tag: Tag;
}

/** By the tag that was found. */
const tags = new WeakMap<Tag, Corrected>();

/**
 * What was found, by the names in use, and whether it is accepted by itself: without the editor's corrections of this photo.
 * Null while there are no names. Worked out once, until the rules change.
 */
export function tagFound(found: Tag, { taxonomy, errors }: Rules): Tag | null {
  if (!taxonomy) return null;
  const known = retagged.get(found);
  if (known?.taxonomy === taxonomy && known.errors === errors) return known.tag;
  const tag = decide(retag(found, taxonomy), errors);
  retagged.set(found, { taxonomy, errors, tag });
  return tag;
}

interface Retagged extends Rules {
  readonly tag: Tag;
}

/** By the tag that was found. */
const retagged = new WeakMap<Tag, Retagged>();

/** What is known of the inside of the open photo: what came of the stroke that is being drawn, else of all that was said. */
export const examinationShown = ({ draft, examination }: Catalogue): Examination | null =>
  draft?.examination ?? examination;

/** The inside of the open photo, by the latest inputs that it is known for: its pixels need not be read again. Null while it is not. */
export function examinedAtHand({ examination }: Catalogue, id: PhotoId): Examined | null {
  return examination?.id === id && examination.outcome.ok ? examination.outcome.value : null;
}

/** How far the batch is. */
export interface Progress {
  readonly total: number;
  readonly tagged: number;
  readonly failed: number;
  /** Neither tagged nor failed yet. */
  readonly waiting: number;
}

/** Counts the photos by how far they are. */
export function progressOf({ photos, order, waiting }: Catalogue): Progress {
  const failed = failedAmong(photos);
  const total = order.length;
  return { total, failed, waiting: waiting.length, tagged: total - failed - waiting.length };
}

/** Counted once for every state of the photos, however many views ask. */
function failedAmong(photos: Catalogue['photos']): number {
  const known = failedCounts.get(photos);
  if (known !== undefined) return known;
  let failed = 0;
  for (const photo of Object.values(photos)) if (photo.stage === 'failed') failed++;
  failedCounts.set(photos, failed);
  return failed;
}

const failedCounts = new WeakMap<Catalogue['photos'], number>();

/** Whether work is going on or could go on. */
export const isBusy = (catalogue: Catalogue): boolean =>
  catalogue.waiting.length > 0 && !catalogue.paused && catalogue.engineFailure === null;

/** The photos in order. */
export const photosInOrder = ({ photos, order }: Catalogue): readonly Photo[] =>
  order.map((id) => photos[id]).filter((photo) => photo !== undefined);
