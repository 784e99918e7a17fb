import { convertLab65ToRgb, convertRgbToLab65 } from 'culori/fn';
import type { Triple } from '../palette/palette.ts';

/** CIE Lab under D65 (CIE 15:2004, section 8.2.1) of an sRGB colour with channels 0..255. L is 0..100. */
export function lab65Of([r, g, b]: Triple): Triple {
  const lab = convertRgbToLab65({ r: r / 255, g: g / 255, b: b / 255 });
  return [lab.l, lab.a, lab.b];
}

/** The sRGB colour, whole numbers 0..255, of a Lab65 colour; what lies outside sRGB is clipped. */
export function rgbOf([l, a, b]: Triple): Triple {
  const rgb = convertLab65ToRgb({ l, a, b });
  return [toByte(rgb.r), toByte(rgb.g), toByte(rgb.b)];
}

const toByte = (channel: number): number => Math.round(Math.min(1, Math.max(0, channel)) * 255);
