import type { Triple } from '../../src/core/palette/palette.ts';
import type { Family } from '../../src/core/tags/family.ts';

/** A dye: what the cloth is before any light falls on it. */
export interface Dye {
  readonly name: string;
  readonly family: Family;
  /** sRGB, 0..255. */
  readonly rgb: Triple;
}

const dye = (name: string, family: Family, ...rgb: [number, number, number]): Dye => ({
  name,
  family,
  rgb,
});

/** The dyes that samples are made in: chosen by us to stand well inside their families. */
export const dyes = {
  white: dye('white', 'White', 240, 240, 238),
  cream: dye('cream', 'White', 240, 233, 216),
  black: dye('black', 'Black', 31, 31, 34),
  charcoal: dye('charcoal', 'Grey', 78, 80, 84),
  grey: dye('grey', 'Grey', 148, 150, 153),
  red: dye('red', 'Red', 190, 24, 36),
  burgundy: dye('burgundy', 'Red', 104, 22, 40),
  orange: dye('orange', 'Orange', 232, 112, 28),
  brown: dye('brown', 'Brown', 104, 66, 40),
  camel: dye('camel', 'Brown', 178, 132, 84),
  yellow: dye('yellow', 'Yellow', 246, 204, 40),
  green: dye('green', 'Green', 26, 122, 68),
  olive: dye('olive', 'Green', 92, 98, 52),
  mint: dye('mint', 'Green', 172, 220, 194),
  navy: dye('navy', 'Blue', 30, 40, 78),
  blue: dye('blue', 'Blue', 36, 88, 178),
  denim: dye('denim', 'Blue', 58, 84, 124),
  sky: dye('sky blue', 'Blue', 156, 196, 232),
  purple: dye('purple', 'Purple', 98, 52, 130),
  lilac: dye('lilac', 'Purple', 192, 168, 218),
  pink: dye('pink', 'Pink', 240, 152, 178),
  fuchsia: dye('fuchsia', 'Pink', 214, 40, 118),
} as const satisfies Record<string, Dye>;

export type DyeName = keyof typeof dyes;
