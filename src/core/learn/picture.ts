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
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width, (y + 1) * width);
    const first = row.indexOf(255);
    if (first < 0) continue;
    left = Math.min(left, first);
    right = Math.max(right, row.lastIndexOf(255));
    top = Math.min(top, y);
    bottom = y;
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
  const line = new Float64Array(4 * raster.width);
  const sums = [0, 0, 0, 0];
  for (let i = 0; i < side * side; i++) {
    if (i % side === 0) sumRows(raster, columns, rows[i / side]!, line);
    sumColumns(line, columns[i % side]!, sums);
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

/** Of each column that is shown: the sum of its colours in some rows, weighted by opacity and by how much of a row is covered, and of the weights. */
function sumRows(
  { width, data }: Raster,
  columns: readonly Span[],
  rows: Span,
  line: Float64Array,
) {
  const [left, right] = [columns[0]!.first, columns.at(-1)!.end];
  line.fill(0);
  for (let y = rows.first; y < rows.end; y++) {
    const share = shareOf(rows, y) / 255;
    for (let x = left; x < right; x++) {
      const at = 4 * x;
      const i = 4 * y * width + at;
      const weight = share * data[i + 3]!;
      line[at] = line[at]! + weight * data[i]!;
      line[at + 1] = line[at + 1]! + weight * data[i + 1]!;
      line[at + 2] = line[at + 2]! + weight * data[i + 2]!;
      line[at + 3] = line[at + 3]! + weight;
    }
  }
}

function sumColumns(line: Float64Array, columns: Span, sums: number[]): void {
  sums.fill(0);
  for (let x = columns.first; x < columns.end; x++) {
    const share = shareOf(columns, x);
    for (let c = 0; c < 4; c++) sums[c] = sums[c]! + share * line[4 * x + c]!;
  }
}

const shareOf = ({ first, end, inFirst, inLast }: Span, cell: number): number =>
  cell === first ? inFirst : cell === end - 1 ? inLast : 1;
