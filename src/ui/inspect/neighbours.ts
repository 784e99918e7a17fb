import type { PhotoId } from '../../store/photo.ts';

/** Where a photo stands among those listed, counted from 1, and those beside it. */
export interface Neighbours {
  readonly previous: PhotoId | null;
  readonly next: PhotoId | null;
  readonly place: number;
  readonly total: number;
}

/**
 * The listed photos before and after one. `all`: every photo, in the order in which they are listed. A photo that is open and no longer
 * listed, as one to review that was accepted, keeps its place among them.
 */
export function neighboursOf(
  id: PhotoId,
  listed: readonly PhotoId[],
  all: readonly PhotoId[],
): Neighbours {
  const among = new Set(listed).add(id);
  const walked = among.size === all.length ? all : all.filter((one) => among.has(one));
  const at = walked.indexOf(id);
  return {
    previous: walked[at - 1] ?? null,
    next: walked[at + 1] ?? null,
    place: at + 1,
    total: walked.length,
  };
}
