import {
  convertHsvToRgb,
  convertLab65ToXyz65,
  convertLabToXyz50,
  convertRgbToLab65,
  convertXyz50ToLab,
  convertXyz50ToXyz65,
  convertXyz65ToLab65,
  convertXyz65ToXyz50,
} from 'culori/fn';
import type { Triple } from '../palette/palette.ts';

/** Lab65 of an sRGB colour whose channels are 0 to 1, not rounded to bytes. */
export function lab65OfUnitRgb(r: number, g: number, b: number): Triple {
  const lab = convertRgbToLab65({ r, g, b });
  return [lab.l, lab.a, lab.b];
}

/** Lab65 of a hue in degrees with saturation and brightness of 0 to 1. */
export function lab65OfHsb(h: number, s: number, v: number): Triple {
  const { r, g, b } = convertHsvToRgb({ h, s, v });
  return lab65OfUnitRgb(r, g, b);
}

/** Lab65 of inks, each 0 (none) to 1. Without the press's profile this is the plain complement: near, not exact. */
export const lab65OfInks = (c: number, m: number, y: number, k: number): Triple =>
  lab65OfUnitRgb((1 - c) * (1 - k), (1 - m) * (1 - k), (1 - y) * (1 - k));

/** Lab under D65 of a Lab colour under D50, which is what Adobe's files hold (Bradford's adaptation). */
export function lab65OfLab50([l, a, b]: Triple): Triple {
  const lab = convertXyz65ToLab65(convertXyz50ToXyz65(convertLabToXyz50({ l, a, b })));
  return [lab.l, lab.a, lab.b];
}

/** The other way. */
export function lab50OfLab65([l, a, b]: Triple): Triple {
  const lab = convertXyz50ToLab(convertXyz65ToXyz50(convertLab65ToXyz65({ l, a, b })));
  return [lab.l, lab.a, lab.b];
}
