/** How far ln(temperature) is expected to be from 0: with few photos it stays near 1. */
const EXPECTED = 0.5;

/**
 * The temperature that makes chances of photos that nobody learned from say how often they are right: their logarithms are divided by it
 * (Guo et al. 2017). A Gaussian prior on its logarithm keeps a handful of photos from promising certainty.
 * `chances` is [photos, classes]. Between 0.2 and 5.
 */
export function temperatureOf(chances: Float32Array, classes: readonly number[]): number {
  let [low, high] = [Math.log(0.2), Math.log(5)];
  const golden = (Math.sqrt(5) - 1) / 2;
  const cost = (log: number) => costOf(chances, classes, log);
  for (let turn = 0; turn < 40; turn++) {
    const [a, b] = [high - golden * (high - low), low + golden * (high - low)];
    if (cost(a) < cost(b)) high = b;
    else low = a;
  }
  return Math.exp((low + high) / 2);
}

function costOf(chances: Float32Array, classes: readonly number[], log: number): number {
  const cooled = withTemperature(chances, chances.length / classes.length, Math.exp(log));
  const width = chances.length / classes.length;
  let cost = (log / EXPECTED) ** 2 / 2;
  classes.forEach((k, photo) => {
    cost -= Math.log(Math.max(cooled[photo * width + k]!, 1e-12));
  });
  return cost;
}

/** The chances, [photos, classes], at another temperature. */
export function withTemperature(
  chances: Float32Array,
  classes: number,
  temperature: number,
): Float32Array<ArrayBuffer> {
  const changed = new Float32Array(chances.length);
  for (let from = 0; from < chances.length; from += classes) {
    let sum = 0;
    for (let k = from; k < from + classes; k++)
      sum += changed[k] = Math.max(chances[k]!, 1e-30) ** (1 / temperature);
    for (let k = from; k < from + classes; k++) changed[k]! /= sum;
  }
  return changed;
}
