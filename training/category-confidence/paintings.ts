import { type Random, seededRandom } from '../../src/core/random.ts';
import type { Raster } from '../../src/core/raster.ts';
import { hash, mix, smoothNoise } from '../samples/noise.ts';

/** Kinds of pictures that show nothing at all. */
export const paintedKinds = [
  'painted shape',
  'painted writing',
  'painted stripes',
  'painted noise',
  'painted gradient',
] as const;

type PaintedKind = (typeof paintedKinds)[number];

/** Which picture: one that is as different from the next as its seed is. */
export interface Painted {
  readonly kind: PaintedKind;
  readonly seed: number;
}

/** So many of each kind. */
const EACH = 40;

/** The pictures that a net is shown as nothing that it knows, kind by kind. */
export const paintings: readonly Painted[] = paintedKinds.flatMap((kind, n) =>
  Array.from({ length: EACH }, (_, i) => ({ kind, seed: 1000 * n + i })),
);

export const isPainted = ({ kind }: { readonly kind: string }): boolean =>
  paintedKinds.some((painted) => painted === kind);

/** Side of a painting, in pixels. */
const SIDE = 192;

type Colour = readonly number[];

/** The part of ink over paper at a place of the picture, both in [0, 1). */
type Ink = (x: number, y: number) => number;

/** Paints it. Same kind and seed, same bytes. */
export function painting({ kind, seed }: Painted): Raster {
  const random = seededRandom(seed);
  const [paper, ink] = [random() < 0.5 ? white : colour(random), colour(random)];
  const inkAt = inks[kind](random);
  const data = new Uint8ClampedArray(4 * SIDE * SIDE);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const share = inkAt((i % SIDE) / SIDE, Math.floor(i / SIDE) / SIDE);
    for (let c = 0; c < 3; c++) data[4 * i + c] = Math.round(mix(paper[c]!, ink[c]!, share));
    data[4 * i + 3] = 255;
  }
  return { width: SIDE, height: SIDE, data };
}

const white: Colour = [255, 255, 255];

const colour = (random: Random): Colour => [0, 1, 2].map(() => 255 * random());

const inks: Readonly<Record<PaintedKind, (random: Random) => Ink>> = {
  'painted shape': shape,
  'painted writing': writing,
  'painted stripes': stripes,
  'painted noise': noise,
  'painted gradient': gradient,
};

/** A disc, a box or a diamond. */
function shape(random: Random): Ink {
  const [x0, y0] = [0.4 + 0.2 * random(), 0.4 + 0.2 * random()];
  const [wide, high] = [0.12 + 0.3 * random(), 0.12 + 0.3 * random()];
  const power = [1, 2, 2, 20][Math.floor(4 * random())]!;
  // A disc is as wide as high, half the time.
  const tall = random() < 0.5 ? wide : high;
  return (x, y) =>
    Number(Math.abs((x - x0) / wide) ** power + Math.abs((y - y0) / tall) ** power < 1);
}

/** Lines of words of letters, a letter being strokes in a grid of 4 by 6. */
function writing(random: Random): Ink {
  const seed = Math.floor(1e6 * random());
  const letter = 0.02 + 0.05 * random();
  return (x, y) => {
    const [column, row] = [Math.floor(x / letter), Math.floor(y / (1.8 * letter))];
    const across = Math.floor(6 * (x / letter - column));
    const down = Math.floor(10 * (y / (1.8 * letter) - row));
    const isBlank = across > 3 || down > 5 || hash(column, row, seed) < -0.6;
    return Number(!isBlank && hash(6 * column + across, 10 * row + down, seed) > 0);
  };
}

/** Stripes in any direction, or checks. */
function stripes(random: Random): Ink {
  const [angle, width] = [Math.PI * random(), 0.02 + 0.15 * random()];
  const [cos, sin] = [Math.cos(angle) / width, Math.sin(angle) / width];
  const isChecked = random() < 0.4;
  const odd = (at: number) => Math.abs(Math.floor(at)) % 2;
  return (x, y) =>
    isChecked ? odd(x * cos + y * sin) ^ odd(y * cos - x * sin) : odd(x * cos + y * sin);
}

/** Grains of some size, hard or soft. */
function noise(random: Random): Ink {
  const [seed, grains] = [Math.floor(1e6 * random()), 4 * 48 ** random()];
  const soft = smoothNoise(seed);
  const isSoft = random() < 0.5;
  return (x, y) => {
    const [u, v] = [x * grains, y * grains];
    return 0.5 + 0.5 * (isSoft ? soft(u, v) : hash(Math.floor(u), Math.floor(v), seed));
  };
}

/** From one side to the other, or from a point outwards. */
function gradient(random: Random): Ink {
  const [angle, x0, y0] = [2 * Math.PI * random(), random(), random()];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const isRound = random() < 0.4;
  return (x, y) =>
    isRound
      ? Math.min(1, Math.hypot(x - x0, y - y0))
      : 0.5 + ((x - 0.5) * cos + (y - 0.5) * sin) / 1.42;
}
