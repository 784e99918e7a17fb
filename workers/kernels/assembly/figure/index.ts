/**
 * @file Sums the scores of trees that ask the same question on every branch of a level (src/core/segment/layers/trees.ts), for all cells
 * of a grid. Sixteen cells answer a question at once; a leaf's scores, sixteen signed bytes, are added at once.
 */

/** Kinds that a cell has scores for; a model of fewer leaves the rest 0. */
const KINDS: usize = 16;
/** A question: how far off its byte lies (i32), and the threshold (i32). */
const QUESTION_BYTES: usize = 8;

let top: usize = __heap_base;

/** Gives up all that was reserved. */
export function reset(): void {
  top = __heap_base;
}

/** Reserves `bytes` of memory on 16 bytes, not cleared; vector code may read a little beyond them. */
export function reserve(bytes: usize): usize {
  const start = (top + 15) & ~15;
  top = start + bytes + 64;
  const missing = <i32>((top + 0xffff) >> 16) - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) unreachable();
  return start;
}

/**
 * Adds the scores of all trees to `scores` (i16, KINDS a cell). `first` is where the first cell stands in the first plane,
 * `stride` the bytes from row to row; `questions` and `leaves` hold those of one tree after the other.
 */
export function sum(
  first: usize,
  stride: usize,
  width: usize,
  height: usize,
  trees: i32,
  depth: usize,
  questions: usize,
  leaves: usize,
  scores: usize,
): void {
  const numbers = reserve(width + 16);
  for (; trees > 0; trees--) {
    let target = scores;
    for (let y: usize = 0; y < height; y++) {
      number(first + y * stride, width, depth, questions, numbers);
      for (let x: usize = 0; x < width; x++, target += KINDS << 1)
        addLeaf(leaves + <usize>load<u8>(numbers + x) * KINDS, target);
    }
    questions += depth * QUESTION_BYTES;
    leaves += KINDS << depth;
  }
}

/** The number of each cell's leaf along a row: its answers, the first the highest bit. */
function number(row: usize, width: usize, depth: usize, questions: usize, numbers: usize): void {
  const end = questions + depth * QUESTION_BYTES;
  for (let x: usize = 0; x < width; x += 16) {
    let n = i8x16.splat(0);
    for (let q = questions; q < end; q += QUESTION_BYTES) {
      const seen = v128.load(row + x + load<i32>(q));
      const yes = i8x16.gt_u(seen, i8x16.splat(<i8>load<i32>(q, 4)));
      n = i8x16.sub(i8x16.add(n, n), yes);
    }
    v128.store(numbers + x, n);
  }
}

function addLeaf(leaf: usize, target: usize): void {
  const low = i16x8.add(v128.load(target), v128.load8x8_s(leaf));
  const high = i16x8.add(v128.load(target, 16), v128.load8x8_s(leaf, 8));
  v128.store(target, low);
  v128.store(target, high, 16);
}
