import type { Triple } from '../../../src/core/palette/palette.ts';
import { fractalNoise, hash, smoothStep } from '../noise.ts';
import type { Background } from './background.ts';
import { blend, paint, scaled } from './paint.ts';

const glazes: readonly (readonly [Triple, Triple])[] = [
  [
    [216, 214, 208],
    [176, 172, 164],
  ],
  [
    [178, 190, 196],
    [122, 138, 148],
  ],
  [
    [196, 158, 132],
    [150, 108, 84],
  ],
];

const tile = 0.235;
const joint = 0.006;

/** A floor of square tiles with veins, bevelled edges and grout. */
export const tiles: Background = (size, random) => {
  const [pale, dark] = glazes[Math.floor(random() * glazes.length)]!;
  const seed = Math.floor(random() * 1e6);
  const cloud = fractalNoise(seed, 4);
  const vein = fractalNoise(seed + 1, 3);
  const [shiftX, shiftY] = [random() * tile, random() * tile];
  return paint(size, (x, y) => {
    const [u, v] = [x + shiftX, y + shiftY];
    const [column, row] = [Math.floor(u / tile), Math.floor(v / tile)];
    const own = hash(column, row, seed);
    const [inX, inY] = [u - column * tile, v - row * tile];
    const edge = Math.min(inX, inY, tile - inX, tile - inY);
    const line = 1 - Math.min(1, Math.abs(vein(x * 6 + own * 50, y * 6)) * 9);
    const figure = 0.5 + 0.38 * cloud(x * 9 + own * 30, y * 9) + 0.08 * own - 0.35 * line;
    const bevel = 1 + 0.09 * ((inY < 0.009 ? 1 : 0) - (tile - inY < 0.009 ? 1 : 0));
    const glaze = scaled(blend(dark, pale, figure), bevel);
    const grout = scaled([126, 122, 116], 1 + 0.1 * cloud(x * 80, y * 80));
    return blend(grout, glaze, smoothStep(joint * 0.5, joint * 0.8, edge));
  });
};
