import type { Raster } from '../../raster.ts';
import { isEdgeAt, type Mask } from '../mask.ts';
import { type Cells, cellsOf, eachRun, mixedWithin, sumAround } from './cells.ts';

/** So many cells along the longest side; a window is a cell with its eight neighbours. */
const CELLS = 52;
/** Variance of 8-bit RGB that every photo has: its own noise. */
const NOISE = 36;

/** Sums over the pixels of each side, ground and then garment: number, r, g, b, squares. */
const SIDE = 5;

/** How clearly garment and ground differ along the edge of a mask. */
export interface Clarity {
  readonly cells: Cells;
  /** 1 for each cell that the edge runs through or beside. */
  readonly isEdge: Uint8Array;
  /** One a cell, 0 where there is no edge: by how many of their own spreads the colours of both sides differ. */
  readonly data: Float64Array;
}

/**
 * Fisher's (1936) separation of the colours on either side of the edge, window by window: the distance of their means over
 * the root of the sum of their variances. Texture and noise count against an edge, a step in light for it.
 */
export function clarityOf(raster: Raster, mask: Mask): Clarity {
  const cells = cellsOf(mask, CELLS);
  const isEdge = mixedWithin(cells, 1);
  const sums = new Float64Array(2 * SIDE * isEdge.length);
  eachRun(cells, mixedWithin(cells, 2), raster, (from, to, cell) => {
    const { data } = raster;
    for (let i = from; i < to; i++) {
      const r = data[4 * i]!;
      const g = data[4 * i + 1]!;
      const b = data[4 * i + 2]!;
      const at = SIDE * (2 * cell + (mask.data[i] === 0 ? 0 : 1));
      sums[at]! += 1;
      sums[at + 1]! += r;
      sums[at + 2]! += g;
      sums[at + 3]! += b;
      sums[at + 4]! += r * r + g * g + b * b;
    }
  });
  const windows = sumAround(sums, cells, isEdge, 1);
  return {
    cells,
    isEdge,
    data: Float64Array.from(isEdge, (is, n) => (is ? separation(windows, n) : 0)),
  };
}

function separation(windows: Float64Array, cell: number): number {
  const ground = 2 * SIDE * cell;
  const garment = ground + SIDE;
  let squared = 0;
  let spread = NOISE;
  for (const at of [ground, garment]) spread += windows[at + 4]! / windows[at]!;
  for (let c = 1; c <= 3; c++) {
    const a = windows[ground + c]! / windows[ground]!;
    const b = windows[garment + c]! / windows[garment]!;
    squared += (a - b) ** 2;
    spread -= a * a + b * b;
  }
  return Math.sqrt(squared / spread);
}

/** The clarity at each pixel at which the mask ends, in no order that matters; empty where it has no edge. */
export function edgeClarities(raster: Raster, mask: Mask): Float64Array {
  const { cells, isEdge, data } = clarityOf(raster, mask);
  const clarities: number[] = [];
  eachRun(cells, isEdge, mask, (from, to, cell) => {
    for (let i = from; i < to; i++)
      if (mask.data[i] !== 0 && isEdgeAt(mask, i)) clarities.push(data[cell]!);
  });
  return Float64Array.from(clarities);
}
