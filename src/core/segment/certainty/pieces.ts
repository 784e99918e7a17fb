import type { Raster, Rectangle } from '../../raster.ts';
import type { Mask } from '../mask.ts';

/** Foreground that hangs together. */
export interface Piece {
  readonly box: Rectangle;
  readonly pixels: number;
  /** Mean colour, 8-bit sRGB. */
  readonly colour: readonly [number, number, number];
}

/** The 8-connected pieces of a mask in the order of their first pixels. `picture` and `mask` are of one size. */
export function piecesOf(picture: Raster, mask: Mask): Piece[] {
  const isLeft = mask.data.slice();
  const pieces: Piece[] = [];
  for (let i = 0; i < isLeft.length; i++)
    if (isLeft[i] !== 0) pieces.push(takePiece(picture, isLeft, i));
  return pieces;
}

/** Takes the piece that holds a pixel out of what is left. */
function takePiece({ width, height, data }: Raster, isLeft: Uint8Array, first: number): Piece {
  const [xs, ys, sums] = [extent(), extent(), [0, 0, 0] as [number, number, number]];
  let pixels = 0;
  const waiting = [first];
  isLeft[first] = 0;
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    const x = i % width;
    const y = (i - x) / width;
    widen(xs, x);
    widen(ys, y);
    pixels++;
    for (let c = 0; c < 3; c++) sums[c]! += data[4 * i + c]!;
    for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
      for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
        const j = v * width + u;
        if (isLeft[j] === 0) continue;
        isLeft[j] = 0;
        waiting.push(j);
      }
    }
  }
  const [red, green, blue] = sums;
  return {
    box: { x: xs.from, y: ys.from, width: xs.to - xs.from + 1, height: ys.to - ys.from + 1 },
    pixels,
    colour: [red / pixels, green / pixels, blue / pixels],
  };
}

const extent = () => ({ from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY });

function widen(range: { from: number; to: number }, value: number): void {
  range.from = Math.min(range.from, value);
  range.to = Math.max(range.to, value);
}

/** Two pieces taken for one. */
export function joined(a: Piece, b: Piece): Piece {
  const pixels = a.pixels + b.pixels;
  const mix = (c: 0 | 1 | 2): number => (a.colour[c] * a.pixels + b.colour[c] * b.pixels) / pixels;
  return { box: around(a.box, b.box), pixels, colour: [mix(0), mix(1), mix(2)] };
}

function around(a: Rectangle, b: Rectangle): Rectangle {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
