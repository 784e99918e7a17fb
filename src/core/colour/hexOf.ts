import type { Triple } from '../palette/palette.ts';

/** A colour as designers write it: "#1f2a44". Whole sRGB channels, 0 to 255. */
export const hexOf = (rgb: Triple): string =>
  `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
