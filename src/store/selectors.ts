import { correctTag } from '../core/tags/correctTag.ts';
import type { Tag } from '../core/tags/tag.ts';
import type { Taxonomy } from '../core/tags/taxonomy.ts';
import type { Catalogue } from './catalogue.ts';
import type { Photo } from './photo.ts';

/** The tag as the editor left it; null while there is none. */
export function tagShown(photo: Photo, taxonomy: Taxonomy | null): Tag | null {
  if (!photo.finding || !taxonomy) return null;
  return correctTag(photo.finding.tag, photo.corrections, taxonomy);
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
  let failed = 0;
  for (const id of order) if (photos[id]?.stage === 'failed') failed++;
  const total = order.length;
  return { total, failed, waiting: waiting.length, tagged: total - failed - waiting.length };
}

/** Whether work is going on or could go on. */
export const isBusy = (catalogue: Catalogue): boolean =>
  catalogue.waiting.length > 0 && !catalogue.paused && catalogue.engineFailure === null;

/** The photos in order. */
export const photosInOrder = ({ photos, order }: Catalogue): readonly Photo[] =>
  order.map((id) => photos[id]).filter((photo) => photo !== undefined);
