import type { Random } from '../../src/core/random.ts';
import { type GrownStage, type Question, SCORE, type Tree } from './trees.ts';

/** Where a tree may look: a plane, so many cells off. */
export type Sight = Pick<Question, 'plane' | 'dx' | 'dy'>;

/** What trees learn from: cells in any order, with what each shows and what is seen from it. */
export interface Lessons {
  readonly sights: readonly Sight[];
  /** For each sight the bytes seen from each cell. */
  readonly columns: readonly Uint8Array[];
  readonly kinds: Uint8Array;
  /** How many kinds there are. */
  readonly kindCount: number;
}

/** How trees are grown. */
export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of the cells that choose a tree's questions. */
  readonly bag: number;
  /** Sights tried for each question. */
  readonly tried: number;
}

/** Thresholds tried: so many, evenly over the values of a byte. */
const BINS = 64;
/** Gradients of all kinds are looked at along so many random directions when questions are chosen. */
const DIRECTIONS = 4;
/** Cells that a leaf is thought to hold besides its own, with no gradient. */
const PRIOR = 20;

/**
 * Gradient boosting (Friedman 2001) of trees that all kinds share, on the softmax likelihood: questions are chosen by
 * least squares on a few random projections of the gradients (Iosipoi, Vakhrushev 2022, section 3.3), leaves take a
 * Newton step for every kind. Same lessons and random numbers, same stage.
 */
export function boost(
  lessons: Lessons,
  options: BoostOptions,
  random: Random,
  say: (tree: number, loss: number) => void,
): GrownStage {
  const { kinds, kindCount } = lessons;
  const start = startOf(lessons);
  const scores = new Float32Array(kinds.length * kindCount);
  for (let i = 0; i < scores.length; i++) scores[i] = start[i % kindCount]! / SCORE;
  const gradients = new Float32Array(scores.length);
  const trees: Tree[] = [];
  while (trees.length < options.trees) {
    const loss = gradientsOf(scores, lessons, gradients);
    say(trees.length, loss);
    const leaf = new Uint16Array(kinds.length);
    const questions = chooseQuestions(lessons, gradients, leaf, options, random);
    const leaves = leavesOf(lessons, gradients, leaf, options);
    for (let i = 0; i < kinds.length; i++) {
      for (let k = 0; k < kindCount; k++)
        scores[i * kindCount + k]! += leaves[leaf[i]! * kindCount + k]! / SCORE;
    }
    trees.push({ questions, leaves });
  }
  return { start, trees };
}

function startOf({ kinds, kindCount }: Lessons): Int16Array {
  const counts = new Float64Array(kindCount).fill(1);
  for (const kind of kinds) counts[kind]!++;
  return Int16Array.from(counts, (count) => Math.round(SCORE * Math.log(count / kinds.length)));
}

/** Fills in what each score should rise by, truth less chance; returns the mean log-loss. */
function gradientsOf(
  scores: Float32Array,
  { kinds, kindCount }: Lessons,
  to: Float32Array,
): number {
  let loss = 0;
  for (let i = 0, s = 0; i < kinds.length; i++, s += kindCount) {
    let sum = 0;
    for (let k = 0; k < kindCount; k++) sum += to[s + k] = Math.exp(scores[s + k]!);
    const kind = kinds[i]!;
    loss -= Math.log(to[s + kind]! / sum);
    for (let k = 0; k < kindCount; k++) to[s + k] = (k === kind ? 1 : 0) - to[s + k]! / sum;
  }
  return loss / kinds.length;
}

/** One question a level, each the best of some sights for all leaves so far; leaves `leaf` filled in for every cell. */
function chooseQuestions(
  lessons: Lessons,
  gradients: Float32Array,
  leaf: Uint16Array,
  options: BoostOptions,
  random: Random,
): Question[] {
  const { columns, sights, kinds } = lessons;
  const size = Math.floor(kinds.length * options.bag);
  const first = Math.floor(random() * (kinds.length - size));
  const projected = project(gradients, lessons.kindCount, first, size, random);
  const questions: Question[] = [];
  for (let level = 0; level < options.depth; level++) {
    let best = { gain: -1, sight: 0, threshold: 0 };
    for (let n = 0; n < options.tried; n++) {
      const sight = Math.floor(random() * sights.length);
      const found = bestThreshold(columns[sight]!, leaf, projected, first, size, 1 << level);
      if (found.gain > best.gain) best = { ...found, sight };
    }
    const column = columns[best.sight]!;
    for (let i = 0; i < leaf.length; i++)
      leaf[i] = 2 * leaf[i]! + (column[i]! > best.threshold ? 1 : 0);
    questions.push({ ...sights[best.sight]!, threshold: best.threshold });
  }
  return questions;
}

/** Gradients of a run of cells along random directions. */
function project(
  gradients: Float32Array,
  kindCount: number,
  first: number,
  size: number,
  random: Random,
): Float32Array {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const directions = Array.from({ length: DIRECTIONS * kindCount }, normal);
  const projected = new Float32Array(size * DIRECTIONS);
  for (let i = 0; i < size; i++) {
    const g = (first + i) * kindCount;
    for (let d = 0; d < DIRECTIONS; d++) {
      let sum = 0;
      for (let k = 0; k < kindCount; k++) sum += directions[d * kindCount + k]! * gradients[g + k]!;
      projected[i * DIRECTIONS + d] = sum;
    }
  }
  return projected;
}

const SUMS = DIRECTIONS + 1;

/** The threshold on one sight that explains most of the gradients, over all leaves. */
function bestThreshold(
  column: Uint8Array,
  leaf: Uint16Array,
  projected: Float32Array,
  first: number,
  size: number,
  leafCount: number,
): { gain: number; threshold: number } {
  const sums = new Float32Array(leafCount * BINS * SUMS);
  for (let i = 0, p = 0; i < size; i++, p += DIRECTIONS) {
    const s = (leaf[first + i]! * BINS + (column[first + i]! >> 2)) * SUMS;
    sums[s]!++;
    sums[s + 1]! += projected[p]!;
    sums[s + 2]! += projected[p + 1]!;
    sums[s + 3]! += projected[p + 2]!;
    sums[s + 4]! += projected[p + 3]!;
  }
  const gains = new Float64Array(BINS - 1);
  for (let l = 0; l < leafCount; l++) addGains(sums, l * BINS * SUMS, gains);
  let threshold = 0;
  gains.forEach((gain, bin) => {
    if (gain > gains[threshold]!) threshold = bin;
  });
  return { gain: gains[threshold]!, threshold: 4 * threshold + 3 };
}

/** Adds what each threshold explains within one leaf. */
function addGains(sums: Float32Array, from: number, gains: Float64Array): void {
  const total = new Float64Array(SUMS);
  for (let s = 0; s < BINS * SUMS; s++) total[s % SUMS]! += sums[from + s]!;
  if (total[0] === 0) return;
  const low = new Float64Array(SUMS);
  for (let bin = 0; bin < gains.length; bin++) {
    for (let d = 0; d < SUMS; d++) low[d]! += sums[from + bin * SUMS + d]!;
    let [below, above] = [0, 0];
    for (let d = 1; d < SUMS; d++) {
      below += low[d]! ** 2;
      above += (total[d]! - low[d]!) ** 2;
    }
    gains[bin]! += below / (low[0]! + PRIOR) + above / (total[0]! - low[0]! + PRIOR);
  }
}

/** Scores of every leaf by a Newton step, held to what a byte can say. */
function leavesOf(
  { kinds, kindCount }: Lessons,
  gradients: Float32Array,
  leaf: Uint16Array,
  { depth, rate }: BoostOptions,
): Int8Array {
  const rises = new Float64Array(kindCount * 2 ** depth);
  const curvatures = new Float64Array(rises.length);
  for (let i = 0; i < kinds.length; i++) {
    for (let k = 0; k < kindCount; k++) {
      const gradient = gradients[i * kindCount + k]!;
      const at = leaf[i]! * kindCount + k;
      rises[at]! += gradient;
      // |gradient| is 1 - p for the kind shown and p for the others: either way this is p (1 - p).
      curvatures[at]! += Math.abs(gradient) * (1 - Math.abs(gradient));
    }
  }
  return Int8Array.from(rises, (rise, at) => {
    const score = (SCORE * rate * rise) / (curvatures[at]! + 1);
    return Math.max(-127, Math.min(127, Math.round(score)));
  });
}
