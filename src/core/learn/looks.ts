import type { Pictures } from './pictures.ts';

/** So often the category net looks at a photo: at both views, and at both mirrored. */
export const looksAPhoto = 4;

/** What the net made of one photo. */
export interface Seen {
  /** One a class: the mean of all looks. */
  readonly logits: Float32Array;
  /** What the last layer was given: likewise. */
  readonly features: Float32Array;
}

/** All looks at some photos, one behind the other, as a net takes them: [side, side, 3] each, 0 to 1. */
export function looksAt(photos: readonly Pictures[]): Float32Array<ArrayBuffer> {
  const size = photos.length === 0 ? 0 : 3 * photos[0]!.side ** 2;
  const looks = new Float32Array(photos.length * looksAPhoto * size);
  const each = photos.flatMap(({ side, photo, garment }) =>
    [photo, garment].map((view) => ({ view, side })),
  );
  for (const [i, { view, side }] of each.entries()) {
    const straight = looks.subarray(2 * i * size, (2 * i + 1) * size);
    const mirrored = looks.subarray((2 * i + 1) * size, (2 * i + 2) * size);
    for (let at = 0; at < size; at++) straight[at] = view[at]! / 255;
    mirror(straight, mirrored, side);
  }
  return looks;
}

function mirror(from: Float32Array, to: Float32Array, side: number): void {
  for (let at = 0; at < from.length; at += 3) {
    const x = (at / 3) % side;
    to.set(from.subarray(at, at + 3), at + 3 * (side - 1 - 2 * x));
  }
}

/** What was made of each of so many photos, from what came out for all looks at them. */
export function seenIn(
  { logits, features }: { readonly logits: Float32Array; readonly features: Float32Array },
  photos: number,
): Seen[] {
  const [all, last] = [meansOf(logits, photos), meansOf(features, photos)];
  return all.map((mean, i) => ({ logits: mean, features: last[i]! }));
}

/** The mean of all looks at each photo. The last layer is linear, so that of the logits is what it makes of that of the features. */
function meansOf(rows: Float32Array, photos: number): Float32Array[] {
  const length = rows.length / photos / looksAPhoto;
  return Array.from({ length: photos }, (_, i) => {
    const begin = i * looksAPhoto * length;
    const sum = (at: number) => {
      let total = 0;
      for (let look = 0; look < looksAPhoto; look++) total += rows[begin + look * length + at]!;
      return total / looksAPhoto;
    };
    return Float32Array.from({ length }, (_, at) => sum(at));
  });
}
