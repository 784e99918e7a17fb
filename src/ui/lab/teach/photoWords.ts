import type { Failure } from '../../../core/failure.ts';
import { count } from '../../shared/figures.ts';
import type { LabPhoto } from './teaching.ts';

/** Whether a file can never be read: to look at it again would help nothing. */
export const isUnreadable = (failure: Failure | null): boolean =>
  failure?.kind === 'unreadable-image';

/** How many photos there are to learn from, and how many cannot be read: "7 photos, 1 unreadable". */
export function photosWords(photos: readonly Pick<LabPhoto, 'failure'>[]): string {
  const unreadable = photos.filter(({ failure }) => isUnreadable(failure)).length;
  const words = count(photos.length - unreadable, 'photo');
  return unreadable > 0 ? `${words}, ${unreadable} unreadable` : words;
}
