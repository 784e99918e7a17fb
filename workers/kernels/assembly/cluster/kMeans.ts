// Weighted k-means of points in space. Of several starts the one that is best after a few rounds goes on
// until nothing changes.

import { lloyd } from './lloyd';
import { reserve } from './memory';
import { startRandom } from './random';
import { seedCentres } from './seeding';

/** Rounds after which the starts are compared, and at most. */
const TRIAL_ROUNDS: i32 = 6;
const MAX_ROUNDS: i32 = 64;

/**
 * Clusters `n` weighted points (see points.ts) around `k` centres. centres: three f64 each; labels: a
 * byte a point. Returns the inertia: the weighted sum of squared distances to the centres.
 */
export function kMeans(
  points: usize,
  n: i32,
  k: i32,
  seed: u32,
  restarts: i32,
  centres: usize,
  labels: usize,
): f64 {
  const trialCentres = reserve(<usize>k * 24);
  const nearest = reserve((<usize>n) << 2);
  const running = reserve((<usize>n) << 1);
  const sums = reserve(<usize>k * 44);
  const slack = reserve(<usize>n);
  startRandom(seed);
  let best: f64 = Infinity;
  for (let i = 0; i < restarts; i++) {
    seedCentres(points, n, k, trialCentres, nearest, running);
    const inertia = lloyd(points, n, k, trialCentres, labels, sums, slack, TRIAL_ROUNDS);
    if (inertia >= best) continue;
    best = inertia;
    memory.copy(centres, trialCentres, <usize>k * 24);
  }
  return lloyd(points, n, k, centres, labels, sums, slack, MAX_ROUNDS);
}
