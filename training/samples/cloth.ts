import type { Dye } from './colours.ts';
import { fractalNoise, hash, smoothStep } from './noise.ts';

export type Pattern =
  | 'solid'
  | 'melange'
  | 'denim'
  | 'striped'
  | 'pinstriped'
  | 'checked'
  | 'dotted'
  | 'printed';

/** A cloth: up to three dyes and how they are arranged. */
export interface Cloth {
  readonly pattern: Pattern;
  /** The ground first. */
  readonly dyes: readonly [Dye, ...Dye[]];
  /** Length after which the pattern repeats, in centimetres. */
  readonly repeat: number;
  /** How far the pattern is turned against the cloth, in radians; not at all unless said. */
  readonly turn?: number;
}

/** How much of dyes 1 and 2 lies on the ground at a place of the cloth, each in [0, 1]. */
export interface Inks {
  first: number;
  second: number;
  /** Brightness of the yarn, about 1. */
  yarn: number;
}

/** Tells the inks at a place of the cloth, in centimetres; `pixel` is the size of a pixel there. */
export type Weave = (u: number, v: number, pixel: number) => Inks;

/** The pattern of a cloth as a function of the place. */
export function weaveOf({ pattern, repeat, turn = 0 }: Cloth, seed: number): Weave {
  const plain = yarnOf(pattern, seed);
  const inksAt = inkings[pattern];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (u, v, pixel) => {
    const [across, down] = [(u * cos + v * sin) / repeat, (v * cos - u * sin) / repeat];
    const [first, second] = inksAt(across, down, pixel / repeat, seed);
    return { first, second, yarn: plain(u, v) };
  };
}

/** The unevenness of the yarn: fine for most, visible flecks for melange, twill and wear for denim. */
function yarnOf(pattern: Pattern, seed: number): (u: number, v: number) => number {
  const fine = fractalNoise(seed + 7, 2);
  const broad = fractalNoise(seed + 8, 3);
  if (pattern === 'melange')
    return (u, v) => 1 + 0.13 * fine(u * 1.6, v * 9) + 0.1 * fine(u * 7 + 40, v * 11);
  if (pattern === 'denim')
    return (u, v) =>
      1 +
      0.07 * Math.sin((u + v) * 28) +
      0.12 * fine(u * 9, v * 2.2) +
      0.34 * broad(u * 0.06, v * 0.035);
  return (u, v) => 1 + 0.025 * fine(u * 5, v * 5) + 0.012 * Math.sin(u * 30) * Math.sin(v * 30);
}

type Inking = (u: number, v: number, pixel: number, seed: number) => readonly [number, number];

const none = [0, 0] as const;

const inkings: Readonly<Record<Pattern, Inking>> = {
  solid: () => none,
  melange: () => none,
  denim: () => none,
  striped: (_, v, pixel) => [band(v, 0.42, pixel), 0],
  pinstriped: (u, _, pixel) => [band(u, 0.14, pixel), 0],
  // Where both bands cross the cloth is all of the first ink; a single band lets the ground through.
  checked: (u, v, pixel) => {
    const first = 0.5 * (band(u, 0.42, pixel) + band(v, 0.42, pixel));
    const second = Math.max(band(u + 0.5, 0.06, pixel), band(v + 0.5, 0.06, pixel));
    return [first * (1 - second), second];
  },
  dotted: (u, v, pixel) => {
    const row = Math.round(v * 2);
    const du = u - (row % 2 ? 0.5 : 0) - Math.round(u - (row % 2 ? 0.5 : 0));
    return [inside(Math.hypot(du, v - row / 2), 0.17, pixel), 0];
  },
  printed: flowers,
};

/** 1 on bands `width` wide that repeat every unit, 0 between. */
function band(x: number, width: number, pixel: number): number {
  return inside(Math.abs(x - Math.round(x)), width / 2, pixel);
}

/** 1 where `distance` is within `radius`, with an edge one pixel soft. */
const inside = (distance: number, radius: number, pixel: number): number =>
  1 - smoothStep(radius - pixel, radius + pixel, distance);

/** Scattered five-petalled flowers with a heart of the second ink. */
function flowers(u: number, v: number, pixel: number, seed: number): readonly [number, number] {
  let petals = 0;
  let heart = 0;
  for (let row = Math.floor(v) - 1; row <= Math.floor(v) + 1; row++)
    for (let column = Math.floor(u) - 1; column <= Math.floor(u) + 1; column++) {
      const du = u - column - 0.5 - 0.3 * hash(column, row, seed);
      const dv = v - row - 0.5 - 0.3 * hash(column, row, seed + 1);
      const size = 0.34 + 0.1 * hash(column, row, seed + 2);
      const angle = Math.atan2(dv, du) + 3 * hash(column, row, seed + 3);
      const away = Math.hypot(du, dv);
      petals = Math.max(petals, inside(away, size * (0.62 + 0.38 * Math.cos(5 * angle)), pixel));
      heart = Math.max(heart, inside(away, size * 0.24, pixel));
    }
  return [petals * (1 - heart), heart];
}
