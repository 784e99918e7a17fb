import type { Raster, Rectangle } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';

/**
 * What a net is shown of a photo, as a square: `photo`, the whole of it; `garment`, what was cut out, as it stands before its
 * background. What lies beyond the photo has the mean colour of its border.
 */
export const views = ['photo', 'garment'] as const;

export type View = (typeof views)[number];

/** So much more than the garment's box is shown on each side, as a share of the box's longer side. */
const MARGIN = 0.08;

/** A part of the plane that a photo lies in, in its pixels; it may reach beyond it. */
interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** A colour, 0 to 255 a channel. */
type Colour = readonly [number, number, number];

/**
 * A photo as numbers for a net: [side, side, 3], 0 to 1, sRGB, scaled by area averaging. `mask` is of the raster's size; where it is empty,
 * the garment is taken to be the whole photo.
 */
export function pictureFor(
  raster: Raster,
  mask: Mask,
  view: View,
  side: number,
): Float32Array<ArrayBuffer> {
  const whole = { x: 0, y: 0, width: raster.width, height: raster.height };
  const box = view === 'photo' ? whole : (boxOf(mask) ?? whole);
  const square = squareAround(box, view === 'photo' ? 0 : MARGIN);
  return scaled(raster, square, borderColour(raster), side);
}

/** The smallest rectangle that holds all that is foreground; null: nothing is. */
function boxOf({ width, height, data }: Mask): Rectangle | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let i = data.indexOf(255); i >= 0; i = data.indexOf(255, i + 1)) {
    const [x, y] = [i % width, Math.floor(i / width)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

function squareAround({ x, y, width, height }: Rectangle, margin: number): Square {
  const side = Math.max(width, height) * (1 + 2 * margin);
  return { x: x + (width - side) / 2, y: y + (height - side) / 2, side };
}

/** The mean of the outermost pixels, as far as they are opaque; white where none is. */
function borderColour({ width, height, data }: Raster): Colour {
  const sums = [0, 0, 0, 0];
  const add = (x: number, y: number) => {
    const i = 4 * (y * width + x);
    const alpha = data[i + 3]!;
    for (let c = 0; c < 3; c++) sums[c] = sums[c]! + data[i + c]! * alpha;
    sums[3] = sums[3]! + alpha;
  };
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) add(x, y);
  for (let y = 1; y < height - 1; y++) for (const x of [0, width - 1]) add(x, y);
  const [red = 0, green = 0, blue = 0, weight = 0] = sums;
  return weight === 0 ? [255, 255, 255] : [red / weight, green / weight, blue / weight];
}

/** Which cells along one side of the source a target cell covers, and how much of the first and the last. */
interface Span {
  readonly first: number;
  /** Behind the last. */
  readonly end: number;
  readonly inFirst: number;
  readonly inLast: number;
}

function scaled(
  raster: Raster,
  { x, y, side: extent }: Square,
  ground: Colour,
  side: number,
): Float32Array<ArrayBuffer> {
  const columns = spansOf(x, extent, side, raster.width);
  const rows = spansOf(y, extent, side, raster.height);
  const area = (extent / side) ** 2;
  const picture = new Float32Array(3 * side * side);
  const sums = [0, 0, 0, 0];
  for (let i = 0; i < side * side; i++) {
    sum(raster, columns[i % side]!, rows[Math.floor(i / side)]!, sums);
    // What is transparent or beyond the photo shows the ground.
    const rest = Math.max(0, 1 - sums[3]! / area);
    for (let c = 0; c < 3; c++) picture[3 * i + c] = (sums[c]! / area + rest * ground[c]!) / 255;
  }
  return picture;
}

function spansOf(start: number, extent: number, count: number, limit: number): readonly Span[] {
  const step = extent / count;
  return Array.from({ length: count }, (_, i) => {
    const from = Math.max(0, start + i * step);
    const to = Math.min(limit, start + (i + 1) * step);
    const [first, end] = [Math.floor(from), Math.ceil(to)];
    const inFirst = Math.min(to, first + 1) - from;
    return { first, end, inFirst, inLast: end - first > 1 ? to - (end - 1) : inFirst };
  });
}

/** Sums colours, weighted by opacity and by how much of each pixel is covered, and the weights. */
function sum({ width, data }: Raster, columns: Span, rows: Span, sums: number[]): void {
  let [red, green, blue, weights] = [0, 0, 0, 0];
  for (let y = rows.first; y < rows.end; y++) {
    const share = shareOf(rows, y);
    for (let x = columns.first; x < columns.end; x++) {
      const i = 4 * (y * width + x);
      const weight = (share * shareOf(columns, x) * data[i + 3]!) / 255;
      red += weight * data[i]!;
      green += weight * data[i + 1]!;
      blue += weight * data[i + 2]!;
      weights += weight;
    }
  }
  [sums[0], sums[1], sums[2], sums[3]] = [red, green, blue, weights];
}

const shareOf = ({ first, end, inFirst, inLast }: Span, cell: number): number =>
  cell === first ? inFirst : cell === end - 1 ? inLast : 1;
