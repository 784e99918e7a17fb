import type { Failure } from '../../core/failure.ts';
import { count } from '../shared/figures.ts';

/** Photos that failed for the same reason. */
export interface FailureGroup {
  /** "12 photos: HEIC cannot be read here. Export it as JPEG or PNG." */
  readonly words: string;
  readonly photos: number;
}

/** Says why photos failed, one sentence a reason, the most frequent first. */
export function groupFailures(failures: readonly Failure[]): readonly FailureGroup[] {
  const photosOf = new Map<string, number>();
  for (const failure of failures) {
    const words = reasonWords(failure);
    photosOf.set(words, (photosOf.get(words) ?? 0) + 1);
  }
  return [...photosOf]
    .map(([words, photos]) => ({ words: `${count(photos, 'photo')}: ${words}`, photos }))
    .sort((a, b) => b.photos - a.photos);
}

/** The message, less what belongs to one photo alone. */
function reasonWords(failure: Failure): string {
  if (failure.kind === 'unreadable-image' && failure.reason === 'size')
    return 'More pixels than can be opened. Export smaller.';
  return failure.message;
}

/** In a few words what failed, to stand where the colour would. */
export function failureTitle({ kind }: Failure): string {
  if (kind === 'unreadable-image') return 'Could not be read';
  if (kind === 'bug') return 'Something went wrong';
  return 'Could not be worked on';
}
