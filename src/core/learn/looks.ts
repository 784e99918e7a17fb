import type { Pictures } from './pictures.ts';

/**
 * So often the category net looks at a photo: at all of it, and at the garment in the mirror. Both views as they are and mirrored take
 * twice as long and tell no more; without the mirror it is a little less.
 */
export const looksAPhoto = 2;

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
  for (const [i, { photo, garment, side }] of photos.entries()) {
    const at = i * looksAPhoto * size;
    for (let j = 0; j < size; j++) looks[at + j] = photo[j]! / 255;
    mirror(garment, looks.subarray(at + size, at + 2 * size), side);
  }
  return looks;
}

function mirror(from: Uint8Array, to: Float32Array, side: number): void {
  for (let pixel = 0; pixel < side * side; pixel++) {
    const x = pixel % side;
    const other = pixel + side - 1 - 2 * x;
    for (let c = 0; c < 3; c++) to[3 * other + c] = from[3 * pixel + c]! / 255;
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
