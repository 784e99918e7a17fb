import { figure } from '../shared/figures.ts';
import { measures, type Nearer, nearerEnd, type Shade } from './measures.ts';

/** What the three colours show, as two sentences. */
export function verdict(shades: readonly Shade[]): string {
  const [rgb, , eye] = measures;
  const [left, middle, right] = shades;
  if (!rgb || !eye || !left || !middle || !right) return '';
  const byRgb = nearerEnd(rgb, shades);
  const byEye = nearerEnd(eye, shades);
  const numbers = ({ between }: typeof rgb, decimals: number) =>
    `${figure(between(left, middle), decimals)} and ${figure(between(middle, right), decimals)}`;
  const said = `RGB distance finds the middle colour ${nearerWords[byRgb]} (${numbers(rgb, 0)}).`;
  const seen = `The eye finds it ${nearerWords[byEye]} (${numbers(eye, 0)} by CIEDE2000)`;
  return `${said} ${seen}${byRgb === byEye ? ': here both agree.' : '.'}`;
}

const nearerWords: Readonly<Record<Nearer, string>> = {
  left: 'nearer to the first',
  right: 'nearer to the last',
  neither: 'as far from the first as from the last',
};
