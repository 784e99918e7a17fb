import { borderingName, hardly, type Said } from '../../core/names/said.ts';
import type { Wording } from '../shared/confidenceWords.ts';

/** A sentence in parts: the page's own words and, every second one, a colour's name. */
export type WithNames = readonly string[];

/** From this part of people on nearly everybody says so. */
const nearlyAll = 0.95;
/** People are counted in tens from this part on, else in hundreds. */
const inTens = 0.05;

/**
 * What part of people would say a swatch's name, and what else: "6 in 10 would say so, 2 in 10 dark blue", "between navy and
 * black: 4 and 3 in 10 say so".
 */
export function saidWords(said: Said, word: Wording): WithNames {
  const [own, next] = said.names;
  if (!own) return [];
  const border = borderingName(said);
  if (border) {
    const all = Math.min(own.share, border.share) < inTens ? 100 : 10;
    const [one, other] = [own, border].map(({ share }) => Math.round(share * all));
    const people =
      one === other ? `${one} in ${all} say each` : `${one} and ${other} in ${all} say so`;
    return ['between ', word(own.name), ' and ', word(border.name), `: ${people}`];
  }
  const so = `${peopleWords(own.share)} would say so`;
  return next && next.share >= inTens
    ? [`${so}, ${peopleWords(next.share)} `, word(next.name)]
    : [so];
}

/** "6 in 10", "3 in 100", "nearly everybody", "hardly anybody". */
function peopleWords(share: number): string {
  if (share >= nearlyAll) return 'nearly everybody';
  if (share < hardly) return 'hardly anybody';
  return share < inTens ? `${Math.round(share * 100)} in 100` : `${Math.round(share * 10)} in 10`;
}
