import type { Confusion } from '../../../core/learn/headConfusion.ts';
import { count, percent } from '../../shared/figures.ts';

/** What a training came to: "9 of 10 photos held back were told right." */
export const resultWords = ({ right, photos }: Confusion): string =>
  `${right} of ${count(photos, 'photo')} held back told right`;

/** What can be hoped for of others: with few photos that is a wide range. */
export function hopeWords({ range: [low, high] }: Confusion): string {
  const [least, most] = [low, high].map((part) => Math.round(100 * part));
  return `Of 100 photos like these expect ${least} to ${most} right.`;
}

/** Where it would pay to add photos; null where nothing is wrong. */
export function adviceWords(
  { counts, recalls }: Confusion,
  labels: readonly string[],
): string | null {
  const worst = recalls.indexOf(Math.min(...recalls));
  if (recalls[worst] === 1) return null;
  const others = counts[worst]!.map((photos, k) => (k === worst ? 0 : photos));
  const taken = others.indexOf(Math.max(...others));
  return `${labels[worst]} is told right in ${percent(recalls[worst]!)}, most often taken for ${labels[taken]}: more photos of both help.`;
}
