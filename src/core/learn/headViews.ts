import type { Raster } from '../raster.ts';
import { pictureFor } from './picture.ts';

/** One way to see a photo that leaves what it shows as it is. */
interface HeadView {
  /** The part of width and height that is seen. */
  readonly part: number;
  /** Where that part lies: 0 at the left and top, 1 at the right and bottom. */
  readonly at: readonly [number, number];
  readonly isFlipped: boolean;
  /** What red, green and blue are multiplied by: light. */
  readonly light: readonly [number, number, number];
}

const asItIs: HeadView = { part: 1, at: [0.5, 0.5], isFlipped: false, light: [1, 1, 1] };

/**
 * How photos are seen when a head learns from them, the photo as it is first: flipped, closer, darker, brighter, under a lamp and in
 * shade. The same for all photos and without chance, so that the same photos teach the same head.
 */
const views: readonly HeadView[] = [
  asItIs,
  { ...asItIs, isFlipped: true },
  { part: 0.85, at: [0.2, 0.3], isFlipped: false, light: [1.12, 1.12, 1.12] },
  { part: 0.85, at: [0.8, 0.7], isFlipped: true, light: [0.82, 0.82, 0.82] },
  { part: 0.92, at: [0.5, 0], isFlipped: false, light: [1.06, 1, 0.9] },
  { part: 0.92, at: [0.5, 1], isFlipped: true, light: [0.92, 1, 1.06] },
];

export const viewsOfAPhoto = views.length;

/** A photo as it is, as numbers for a net: [side, side, 3], 0 to 1. */
export const pictureAsIs = (raster: Raster, side: number): Float32Array<ArrayBuffer> =>
  seen(raster, asItIs, side);

/** The same in all views, the photo as it is first. */
export const picturesInViews = (raster: Raster, side: number): Float32Array<ArrayBuffer>[] =>
  views.map((view) => seen(raster, view, side));

function seen(raster: Raster, view: HeadView, side: number): Float32Array<ArrayBuffer> {
  const part = partOf(raster, view);
  const { width, height } = part;
  const mask = { width, height, data: new Uint8Array(width * height) };
  const picture = pictureFor(part, mask, 'photo', side);
  const lit = picture.map((value, i) => Math.min(1, value * view.light[i % 3]!));
  return view.isFlipped ? flipped(lit, side) : lit;
}

function partOf(raster: Raster, { part, at }: HeadView): Raster {
  if (part === 1) return raster;
  const width = Math.max(1, Math.round(raster.width * part));
  const height = Math.max(1, Math.round(raster.height * part));
  const left = Math.round((raster.width - width) * at[0]);
  const top = Math.round((raster.height - height) * at[1]);
  const data = new Uint8ClampedArray(4 * width * height);
  for (let y = 0; y < height; y++) {
    const from = 4 * ((top + y) * raster.width + left);
    data.set(raster.data.subarray(from, from + 4 * width), 4 * y * width);
  }
  return { width, height, data };
}

function flipped(picture: Float32Array, side: number): Float32Array<ArrayBuffer> {
  return Float32Array.from(picture, (_, i) => {
    const [cell, channel] = [Math.floor(i / 3), i % 3];
    const [x, y] = [cell % side, Math.floor(cell / side)];
    return picture[3 * (y * side + side - 1 - x) + channel]!;
  });
}
