/** @file The two steps of every multinomial logistic model. */

/** The sum of the products of two equally long rows of numbers. */
export const dot = (weights: readonly number[], traits: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * traits[i]!, 0);

/** exp(score) over the sum of all. A score may be -Infinity, but not every one. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((one, other) => one + other, 0);
  return powers.map((power) => power / sum);
}
