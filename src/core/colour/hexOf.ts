import type { Triple } from '../palette/palette.ts';

/** A colour as designers write it: "#1f2a44". Whole sRGB channels, 0 to 255. */
export const hexOf = (rgb: Triple): string =>
  `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** The sRGB colour of "#1f2a44", whole channels 0 to 255; with or without "#". Six digits are taken for granted. */
export function rgbOfHex(hex: string): Triple {
  const number = Number.parseInt(hex.replace('#', ''), 16);
  return [number >> 16, (number >> 8) & 0xff, number & 0xff];
}
