import { softmax } from '../linear.ts';

/** Rows to learn from, with their classes and how much each counts. */
export interface FitRows {
  /** [rows, width]. */
  readonly rows: Float32Array;
  readonly width: number;
  readonly classes: number;
  /** The class of each row. */
  readonly targets: Uint16Array;
  /** How much each row counts; they sum to 1. */
  readonly weights: Float64Array;
  /** How strongly small weights are wanted: half of this times the sum of their squares is added to the loss. */
  readonly restraint: number;
}

/** A multinomial logistic regression on its way to the least loss. */
export interface Fit {
  /** [width + 1, classes]; the last row is the bias. Changes with each step. */
  readonly weights: Float64Array;
  /** One step further. Answers the mean cross-entropy (nats) where the step began. */
  readonly step: () => number;
}

/**
 * Begins a fit at weights of 0. The loss is convex and smooth, so steps of 1 / L lead to its one minimum: accelerated gradient
 * (Nesterov 1983), begun anew where it overshoots (O'Donoghue and Candes 2015, section 3.2). No chance is involved.
 */
export function startFit(data: FitRows): Fit {
  const { width, classes, restraint } = data;
  const length = (width + 1) * classes;
  const weights = new Float64Array(length);
  const ahead = new Float64Array(length);
  const gradient = new Float64Array(length);
  const stride = 1 / (0.5 * (largestSpread(data) + 1) + restraint);
  let momentum = 1;

  const step = () => {
    const loss = lossAt(ahead, data, gradient);
    const next = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    const carry = (momentum - 1) / next;
    let climb = 0;
    for (let j = 0; j < length; j++) {
      const to = ahead[j]! - stride * gradient[j]!;
      const move = to - weights[j]!;
      climb += gradient[j]! * move;
      weights[j] = to;
      ahead[j] = to + carry * move;
    }
    momentum = climb > 0 ? 1 : next;
    return loss;
  };
  return { weights, step };
}

/** The mean cross-entropy at some weights; `gradient` becomes the slope of the whole loss. */
function lossAt(at: Float64Array, data: FitRows, gradient: Float64Array): number {
  const { rows, width, classes, targets, weights, restraint } = data;
  const penalised = width * classes;
  for (let j = 0; j < penalised; j++) gradient[j] = restraint * at[j]!;
  gradient.fill(0, penalised);
  let loss = 0;
  for (let n = 0; n < targets.length; n++) {
    const from = n * width;
    const scores = Array.from(at.subarray(penalised));
    for (let i = 0; i < width; i++) {
      const value = rows[from + i]!;
      if (value === 0) continue;
      for (let k = 0; k < classes; k++) scores[k]! += value * at[i * classes + k]!;
    }
    const chances = softmax(scores);
    const target = targets[n]!;
    const weight = weights[n]!;
    loss -= weight * Math.log(Math.max(chances[target]!, 1e-300));
    chances[target]! -= 1;
    for (let k = 0; k < classes; k++) chances[k]! *= weight;
    for (let i = 0; i < width; i++) {
      const value = rows[from + i]!;
      if (value === 0) continue;
      for (let k = 0; k < classes; k++) gradient[i * classes + k]! += value * chances[k]!;
    }
    for (let k = 0; k < classes; k++) gradient[penalised + k]! += chances[k]!;
  }
  return loss;
}

/** How far the rows spread in their widest direction, a little more than the largest eigenvalue of their weighted squares (power iteration). */
function largestSpread({ rows, width, weights }: FitRows): number {
  let direction = new Float64Array(width).fill(1 / Math.sqrt(width));
  let spread = 0;
  for (let turn = 0; turn < 12; turn++) {
    const next = new Float64Array(width);
    for (let n = 0; n < weights.length; n++) {
      let along = 0;
      for (let i = 0; i < width; i++) along += rows[n * width + i]! * direction[i]!;
      along *= weights[n]!;
      for (let i = 0; i < width; i++) next[i]! += rows[n * width + i]! * along;
    }
    spread = Math.hypot(...next);
    if (spread === 0) return 0;
    direction = next.map((value) => value / spread);
  }
  return 1.1 * spread;
}
