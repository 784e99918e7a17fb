import type { CloseUp } from './closeUp.ts';
import { layOf } from './lay.ts';
import { otsu } from './otsu.ts';
import { piecesOf } from './pieces.ts';

/** Pixels parted in two by colour, and how the smaller part lies among the others. */
export interface Halves {
  /** Distance of their means in Lab65, and what part of all variance it explains. */
  readonly apart: number;
  readonly explained: number;
  /** Share of the smaller part, [0, 1/2]. */
  readonly smaller: number;
  /** How far it is spread over what was parted: about 1 where it is all over. */
  readonly spread: number;
  /** How far the middles of both parts lie apart, down and sideways, in deviations of what was parted. */
  readonly down: number;
  readonly sideways: number;
  /** Length of the border between them, over the garment's length across. */
  readonly border: number;
  /** Pieces of the smaller part, without specks. */
  readonly pieces: number;
  /** Share of the largest piece in the smaller part. */
  readonly largestPiece: number;
  /** One byte a pixel: 1 in the larger part. */
  readonly larger: Uint8Array;
}

/** Parts the pixels `within` (1; else 0) of a garment in two where the parts are most unlike by `plane`; null where all are alike. */
export function halvesOf(plane: Float32Array, within: Uint8Array, close: CloseUp): Halves | null {
  const cut = otsu(plane, within);
  if (!cut) return null;
  const side = new Uint8Array(plane.length);
  const counts = [0, 0, 0];
  for (let i = 0; i < plane.length; i++) {
    if (within[i] === 1) side[i] = plane[i]! >= cut.threshold ? 2 : 1;
    counts[side[i]!]!++;
  }
  const small = counts[1]! < counts[2]! ? 1 : 2;
  const count = counts[small]!;
  const rest = counts[3 - small]!;
  if (count === 0) return null;
  const pieces = piecesOf(side, small, close.width);
  return {
    apart: apartOf(side, counts, close),
    explained: cut.explained,
    smaller: count / (count + rest),
    ...layOf(side, small, close.width),
    border: borderOf(side, close.width) / Math.sqrt(close.count),
    pieces: pieces.filter((size) => size > close.count / 4000).length,
    largestPiece: Math.max(...pieces) / count,
    larger: side.map((one) => (one === 3 - small ? 1 : 0)),
  };
}

function apartOf(side: Uint8Array, counts: readonly number[], { planes }: CloseUp): number {
  return Math.hypot(
    ...planes.map((plane) => {
      const sums = [0, 0, 0];
      for (let i = 0; i < side.length; i++) sums[side[i]!]! += plane[i]!;
      return sums[2]! / counts[2]! - sums[1]! / counts[1]!;
    }),
  );
}

/** Neighbours of which one lies on each side. */
function borderOf(side: Uint8Array, width: number): number {
  let border = 0;
  for (let i = 0; i + width < side.length; i++) {
    if (side[i] === 0) continue;
    if (side[i]! * side[i + 1]! === 2) border++;
    if (side[i]! * side[i + width]! === 2) border++;
  }
  return border;
}
