import { likelierThan } from '../../src/core/learn/labelSet.ts';
import { isKnown, type Seen } from './seen.ts';

/**
 * How much may be likelier than a class that is still in the set, so that so many sets of photos of known classes hold the right one: split
 * conformal prediction (Vovk 2005) with adaptive sets (Romano, Sesia, Candes 2020). `chances`: by a temperature that was fitted without
 * the photo. Three decimals, upwards.
 */
export function mostLikelier(
  photos: readonly (Pick<Seen, 'truth'> & { readonly chances: readonly number[] })[],
  coverage: number,
): number {
  const above = photos
    .filter(isKnown)
    .map(({ chances, truth }) => likelierThan(chances, truth))
    .sort((a, b) => a - b);
  const needed = Math.min(above.length, Math.ceil(coverage * (above.length + 1)));
  return Math.ceil(1000 * above[needed - 1]!) / 1000;
}
