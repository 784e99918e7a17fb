import { acceptanceAt } from '../../core/tags/acceptance.ts';

/** What comes of a wish: "5 in 100: 38 photos in 100 need no look". */
export function wishWords(errors: number): string {
  const { from, accepted } = acceptanceAt(errors);
  if (from === null) return `${errors} in 100: cannot be promised`;
  return `${errors} in 100: ${Math.round(100 * accepted)} photos in 100 need no look`;
}

/** Why no photo goes without a look: "1 in 100 cannot be promised: all wait for you"; empty where some may. */
export const promiseWords = (errors: number): string =>
  acceptanceAt(errors).from === null ? `${errors} in 100 cannot be promised: all wait for you` : '';

/** "65 need no look, about 4 of them wrong"; empty where there are none. `wrong` need not be whole. */
export function sureWords(sure: number, wrong: number): string {
  if (sure === 0) return '';
  if (sure === 1) return '1 needs no look';
  const many = Math.round(wrong);
  const ofThem = many === 0 ? 'hardly one of them wrong' : `about ${digits(many)} of them wrong`;
  return `${digits(sure)} need no look, ${ofThem}`;
}

const digits = (number: number): string => number.toLocaleString('en-GB');
