import type { Calibration } from './calibration.ts';
import type { LabelSet } from './prediction.ts';

/**
 * The classes that a garment may well be: from the likeliest on, each while those before it sum to no more than a border that was
 * drawn so that the sets of photos that nobody had seen hold the right class as often as `coverage` says. A sure photo has one
 * class, an unsure one several: adaptive prediction sets (Romano, Sesia, Candes 2020), the last one left out, without chance.
 * `chances` sum to 1, in the order of `labels`; at least one.
 */
export function labelSet(
  chances: readonly number[],
  { labels, set: { most, coverage } }: Pick<Calibration, 'labels' | 'set'>,
): LabelSet {
  const found: string[] = [];
  let before = 0;
  for (const n of likeliest(chances)) {
    if (found.length > 0 && before > most) break;
    found.push(labels[n]!);
    before += chances[n]!;
  }
  return { labels: found, coverage };
}

/** Places from the likeliest to the least; of equals the first. */
export const likeliest = (chances: readonly number[]): number[] =>
  chances.map((_, n) => n).sort((a, b) => chances[b]! - chances[a]!);

/** How much is likelier than a class: what the border of the sets is compared with. */
export const likelierThan = (chances: readonly number[], label: number): number =>
  chances.reduce((sum, chance, n) => {
    const isBefore = chance > chances[label]! || (chance === chances[label]! && n < label);
    return isBefore ? sum + chance : sum;
  }, 0);
