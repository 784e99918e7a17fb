import type { Triple } from '../palette/palette.ts';

/**
 * Cloth, air and lens throw back this part of white light whatever the dye: a photo shows dark cloth lighter and greyer than
 * the plain colour on a screen that is called the same. Chosen by the words of merchants ("navy blue" rather than "blue").
 */
const veil = 0.015;

/** CIE 15:2004, 8.2.1: below this f(t) is a straight line. */
const bend = 6 / 29;

/** A colour of cloth (Lab65) without the veil of white light over it: dark ones get darker and more colourful, white stays. */
export function unveil([l, a, b]: Triple): Triple {
  const y = (l + 16) / 116;
  const [fx, fy, fz] = [y + a / 500, y, y - b / 200].map((f) => shareOf(below(lightOf(f))));
  return [116 * fy! - 16, 500 * (fx! - fy!), 200 * (fy! - fz!)];
}

const below = (light: number): number => Math.max(0, (light - veil) / (1 - veil));

/** The inverse of `shareOf`: X, Y or Z over that of white. */
const lightOf = (f: number): number => (f > bend ? f ** 3 : 3 * bend ** 2 * (f - 4 / 29));

const shareOf = (light: number): number =>
  light > bend ** 3 ? Math.cbrt(light) : light / (3 * bend ** 2) + 4 / 29;
