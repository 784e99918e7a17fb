/** A garment's shades: how likely each is to be called by each family, and how far each is meant. */
export interface Mixture {
  /** One row a shade, which sums to 1. */
  readonly names: readonly (readonly number[])[];
  /** One a shade; they sum to 1. */
  readonly weights: readonly number[];
}

/** Slopes of what is to be made small, by the log-odds of the names and of the weights. */
export interface MixtureSlopes {
  readonly names: number[][];
  readonly weights: number[];
}

/** What the shades make together: a number a family. */
export const mix = ({ names, weights }: Mixture): number[] =>
  names[0]!.map((_, f) => names.reduce((sum, row, s) => sum + weights[s]! * row[f]!, 0));

/**
 * Carries slopes by the mix back to the log-odds that names and weights are the softmax of. `by` is the slope by each
 * family of the mix.
 */
export function unmix({ names, weights }: Mixture, by: readonly number[]): MixtureSlopes {
  const worth = names.map((row) => row.reduce((sum, name, f) => sum + name * by[f]!, 0));
  const mean = worth.reduce((sum, value, s) => sum + weights[s]! * value, 0);
  return {
    names: names.map((row, s) => row.map((name, f) => weights[s]! * name * (by[f]! - worth[s]!))),
    weights: weights.map((weight, s) => weight * (worth[s]! - mean)),
  };
}

/** How surprising it is that the one colour is one of the wanted; its slope by each family of the mix. */
export function surprise(
  mixed: readonly number[],
  wanted: readonly number[],
): { value: number; by: number[] } {
  const right = mixed.reduce((sum, chance, f) => sum + chance * wanted[f]!, 1e-6);
  return { value: -Math.log(right), by: wanted.map((one) => -one / right) };
}
