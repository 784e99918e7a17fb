/**
 * @file Asks a stage of trees (src/core/segment/layers/model.ts) what each cell shows. A tree asks the same question on every branch of a
 * level: sixteen cells answer at once, and their answers, the first the highest bit, are the numbers of their leaves. A leaf's scores
 * are added at once: sixteen signed bytes, of which those beyond the kinds are the next leaf's and are passed over.
 */
import { beliefsAt } from './beliefs';
import { chances, SCORE_BYTES } from './chances';
import { AREA, height, planeAt, STRIDE, width } from './planes';

/** Cells that are asked at once. */
const LANES: usize = 16;
/** At most 250 trees of 8 questions: for each how far off its byte lies, and the threshold. */
const questions: usize = memory.data(8 * 8 * 250, 16);
const QUESTION_BYTES: usize = 8;
/** The leaves of sixteen cells in each tree, a byte each. */
const leaves: usize = memory.data(16 * 250, 16);
/** Their scores: sixteen of 16 bits a cell. */
const scores: usize = memory.data(16 * 32, 16);

/** What a tree takes in the file, and where its leaves begin. */
let treeBytes: usize = 0;
let leavesFrom: usize = 0;

/** Fills in what is believed of each cell. `start`: the stage's start, in the file, with its trees behind. */
export function ask(start: usize, trees: usize, depth: usize, kinds: usize): void {
  leavesFrom = 4 * depth;
  treeBytes = leavesFrom + (kinds << depth);
  readQuestions(start + 2 * kinds, trees, depth);
  for (let y: usize = 0; y < height; y++) {
    for (let x: usize = 0; x < width; x += LANES) {
      number(planeAt(0) + y * STRIDE + x, trees, depth);
      const count = min(LANES, width - x);
      for (let c: usize = 0; c < count; c += 2) score(c, start, trees, kinds);
      chances(scores, count, kinds, beliefsAt() + y * width + x);
    }
  }
}

/** Says of each question how far from a cell of the first plane it looks. */
function readQuestions(tree: usize, trees: usize, depth: usize): void {
  let to = questions;
  for (let t: usize = 0; t < trees; t++, tree += treeBytes) {
    for (let q = tree; q < tree + leavesFrom; q += 4, to += QUESTION_BYTES) {
      const steps = <i32>load<i8>(q, 2) * <i32>STRIDE + <i32>load<i8>(q, 1);
      store<i32>(to, <i32>load<u8>(q) * <i32>AREA + steps);
      store<u8>(to, load<u8>(q, 3), 4);
    }
  }
}

/** The numbers of the leaves of sixteen cells, in every tree: counted from the last, since "not above" is the quicker question. */
function number(cell: usize, trees: usize, depth: usize): void {
  const most = (1 << (<i32>depth)) - 1;
  const last = i8x16.splat(<i8>most);
  let q = questions;
  for (let t: usize = 0; t < trees; t++) {
    let n = i8x16.splat(0);
    for (const end = q + depth * QUESTION_BYTES; q < end; q += QUESTION_BYTES) {
      const no = i8x16.le_u(v128.load(cell + load<i32>(q)), v128.load8_splat(q, 4));
      n = i8x16.sub(i8x16.add(n, n), no);
    }
    v128.store(leaves + LANES * t, i8x16.sub(last, n));
  }
}

/** The scores of two cells from the `c`th on: the stage's start, and what each tree adds. */
function score(c: usize, start: usize, trees: usize, kinds: usize): void {
  let low = v128.load(start);
  let high = v128.load(start, 16);
  let nextLow = low;
  let nextHigh = high;
  let tree = start + 2 * kinds + leavesFrom;
  const end = leaves + LANES * trees;
  for (let n = leaves + c; n < end; n += LANES, tree += treeBytes) {
    const own = tree + <usize>load<u8>(n) * kinds;
    const next = tree + <usize>load<u8>(n, 1) * kinds;
    low = i16x8.add(low, v128.load8x8_s(own));
    high = i16x8.add(high, v128.load8x8_s(own, 8));
    nextLow = i16x8.add(nextLow, v128.load8x8_s(next));
    nextHigh = i16x8.add(nextHigh, v128.load8x8_s(next, 8));
  }
  const to = scores + SCORE_BYTES * c;
  v128.store(to, low);
  v128.store(to, high, 16);
  v128.store(to, nextLow, 32);
  v128.store(to, nextHigh, 48);
}
