import type { Size } from '../../raster.ts';
import type { Plane, Planes } from './planes.ts';

/** What one level of a tree asks: is the byte of `plane`, so many cells off, above `threshold`? */
export interface Question {
  readonly plane: number;
  readonly dx: number;
  readonly dy: number;
  readonly threshold: number;
}

/**
 * A tree that asks the same question on every branch of a level (Kohavi, Li 1995; as in CatBoost), so that the answers, the first
 * the highest bit, are the number of the leaf. `leaves`: for each leaf the scores that it gives to each kind, in 64ths.
 */
export interface Tree {
  readonly questions: readonly Question[];
  readonly leaves: Int8Array;
}

/** Trees of one depth whose scores are summed, on top of what each kind has before anything is seen: log-odds in 64ths. */
export interface Stage {
  readonly start: Int16Array;
  readonly trees: readonly Tree[];
}

/** What the trees need from compiled code. */
export interface TreeKernel {
  /**
   * The scores of each cell, summed over a stage's trees without its start, in 64ths: `ROOM` numbers a cell, rows from the top, of
   * which the first are its kinds'. At most ROOM kinds, 250 trees, and 8 questions a tree.
   */
  sum(stage: Stage, planes: Planes): Int16Array;
}

/** Numbers a cell has room for. */
export const ROOM = 16;
/** The scores of more trees may leave the 16 bits they are summed in; */
export const MOST_TREES = 250;
/** the number of a leaf is a byte. */
export const MOST_QUESTIONS = 8;
/** A score of 1. */
export const SCORE = 64;

/** The chance of each kind in each cell: one plane a kind, 255 is certain. Time grows with cells and trees. */
export function chancesOf(stage: Stage, planes: Planes, kernel: TreeKernel): Plane[] {
  return softMax(kernel.sum(stage, planes), stage.start, planes.grid);
}

/** How far below the best a score may lie before it counts for nothing. */
const REACH = 8 * SCORE;
/** The exponential of a score so far below 0, by its distance. */
const exponentials = Float64Array.from({ length: REACH }, (_, below) => Math.exp(-below / SCORE));

function softMax(scores: Int16Array, start: Int16Array, { width, height }: Size): Plane[] {
  const planes = Array.from(start, () => new Uint8Array(width * height));
  const shares = new Float64Array(start.length);
  for (let i = 0, s = 0; i < width * height; i++, s += ROOM) {
    let most = -Infinity;
    for (let k = 0; k < start.length; k++) most = Math.max(most, scores[s + k]! + start[k]!);
    let sum = 0;
    for (let k = 0; k < start.length; k++) {
      const below = most - scores[s + k]! - start[k]!;
      shares[k] = below < REACH ? exponentials[below]! : 0;
      sum += shares[k]!;
    }
    for (let k = 0; k < start.length; k++) planes[k]![i] = Math.round((255 * shares[k]!) / sum);
  }
  return planes;
}
