import type { Size } from '../../raster.ts';
import { addressOf, type Plane, type Planes } from './planes.ts';

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

/** Trees whose scores are summed, on top of what each kind has before anything is seen: log-odds in 64ths. */
export interface Stage {
  readonly start: Int16Array;
  readonly trees: readonly Tree[];
}

/** Scores of 1. */
export const SCORE = 64;

/** The chance of each kind in each cell: one plane a kind, 255 is certain. Time grows with cells, trees and kinds. */
export function chancesOf(stage: Stage, planes: Planes): Plane[] {
  return softMax(scoresOf(stage, planes), stage.start.length, planes.grid);
}

/** Sums of scores, kinds of a cell together, in 64ths. */
function scoresOf({ start, trees }: Stage, planes: Planes): Int32Array {
  const kinds = start.length;
  const cells = planes.grid.width * planes.grid.height;
  const scores = new Int32Array(cells * kinds);
  for (let i = 0; i < scores.length; i++) scores[i] = start[i % kinds]!;
  const leaf = new Uint16Array(cells);
  for (const { questions, leaves } of trees) {
    leaf.fill(0);
    for (const question of questions) answer(question, planes, leaf);
    for (let i = 0, s = 0; i < cells; i++) {
      const at = leaf[i]! * kinds;
      for (let k = 0; k < kinds; k++, s++) scores[s]! += leaves[at + k]!;
    }
  }
  return scores;
}

/** Adds one answer to the number of each cell's leaf. */
function answer(question: Question, planes: Planes, leaf: Uint16Array): void {
  const { grid, area, bytes } = planes;
  const { plane, dx, dy, threshold } = question;
  for (let y = 0, i = 0; y < grid.height; y++) {
    let at = plane * area + addressOf(planes, dx, y + dy);
    for (let x = 0; x < grid.width; x++, i++, at++)
      leaf[i] = 2 * leaf[i]! + (bytes[at]! > threshold ? 1 : 0);
  }
}

function softMax(scores: Int32Array, kinds: number, { width, height }: Size): Plane[] {
  const planes = Array.from({ length: kinds }, () => new Uint8Array(width * height));
  const shares = new Float64Array(kinds);
  for (let i = 0, s = 0; i < width * height; i++, s += kinds) {
    let most = scores[s]!;
    for (let k = 1; k < kinds; k++) most = Math.max(most, scores[s + k]!);
    let sum = 0;
    for (let k = 0; k < kinds; k++) sum += shares[k] = Math.exp((scores[s + k]! - most) / SCORE);
    for (let k = 0; k < kinds; k++) planes[k]![i] = Math.round((255 * shares[k]!) / sum);
  }
  return planes;
}
