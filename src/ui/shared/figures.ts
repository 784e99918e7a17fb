import type { Triple } from '../../core/palette/palette.ts';

/** A share in [0, 1] as whole percent: "63%". */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A chance in [0, 1] as whole percent: "63%"; never "100%" or "0%" of what only comes near: "over 99%". */
export function chanceWords(chance: number): string {
  if (chance < 1 && chance >= 0.995) return 'over 99%';
  return chance > 0 && chance < 0.005 ? 'under 1%' : percent(chance);
}

/** A number with at most two decimals. */
export const figure = (value: number, decimals = 2): string =>
  String(Number(value.toFixed(decimals)));

/** A colour as CSS takes it. */
export const cssColour = (rgb: Triple): string => `rgb(${rgb.join(' ')})`;

/** "1 photo", "12 photos", "1,200 photos". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

/** Black or white, whichever is read better on a colour (WCAG relative luminance). */
export function inkOn(rgb: Triple): 'black' | 'white' {
  const [r, g, b] = rgb.map(linear) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? 'black' : 'white';
}

/** The sRGB transfer curve (IEC 61966-2-1), 0..255 to 0..1. */
function linear(component: number): number {
  const c = component / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}
