import type { CloseUp } from './closeUp.ts';
import { indexOfMost } from './indexOfMost.ts';

/** How a plane repeats itself as it is moved over itself. */
export interface Repeats {
  /** How strongly it comes back along the direction in which it does so most, 0 to 2, and across that. */
  readonly best: number;
  readonly across: number;
  /** After how many pixels it does. */
  readonly length: number;
  /** How alike it stays to itself, in the mean over distances, along the direction where it does so most and across that: -1 to 1. */
  readonly alike: number;
  readonly alikeAcross: number;
  /** How alike neighbours are at 1, 2 and 4 pixels, all directions together. */
  readonly near: readonly [number, number, number];
}

/** Distances in pixels. */
const lags = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 22, 27, 33] as const;

/** Directions over half a turn. */
const turns = 8;

/** Of so many pixels inside one is looked at. */
const stride = 5;

/** The normalised autocorrelation along some directions, one row each. */
export function repeatsOf(plane: Float32Array, close: CloseUp): Repeats {
  const places = placesIn(close);
  const rows = Array.from({ length: turns }, (_, turn) =>
    lags.map((lag) => {
      const angle = (Math.PI * turn) / turns;
      const [dx, dy] = [Math.round(lag * Math.cos(angle)), Math.round(lag * Math.sin(angle))];
      return alikeness(plane, close, places, { dx, dy });
    }),
  );
  const waves = rows.map(waveOf);
  const best = indexOfMost(waves.map(({ height }) => height));
  const means = rows.map((row) => mean(row.slice(4)));
  const along = indexOfMost(means);
  const across = (turn: number) => (turn + turns / 2) % turns;
  const near = (lag: (typeof lags)[number]) => mean(rows.map((row) => row[lags.indexOf(lag)]!));
  return {
    best: waves[best]!.height,
    across: waves[across(best)]!.height,
    length: waves[best]!.length,
    alike: means[along]!,
    alikeAcross: means[across(along)]!,
    near: [near(1), near(2), near(4)],
  };
}

/** Some pixels of a garment, and the columns that they stand in. */
interface Places {
  readonly pixels: Int32Array;
  readonly columns: Int32Array;
}

function placesIn({ inside, count, width }: CloseUp): Places {
  const pixels = new Int32Array(Math.ceil(count / stride));
  for (let i = 0, seen = 0; i < inside.length; i++)
    if (inside[i] === 1 && seen++ % stride === 0) pixels[(seen - 1) / stride] = i;
  return { pixels, columns: pixels.map((i) => i % width) };
}

/** The correlation of the plane with itself, moved by `dx` and `dy` (at least 0); 0 where too little lies over itself. */
function alikeness(
  plane: Float32Array,
  { width, height, inside }: CloseUp,
  { pixels, columns }: Places,
  { dx, dy }: { readonly dx: number; readonly dy: number },
): number {
  const step = dy * width + dx;
  const end = (height - dy) * width;
  let both = 0;
  let one = 0;
  let other = 0;
  let count = 0;
  for (let n = 0; n < pixels.length; n++) {
    const i = pixels[n]!;
    if (i >= end) break;
    const x = columns[n]! + dx;
    if (x < 0 || x >= width || inside[i + step] === 0) continue;
    const here = plane[i]!;
    const there = plane[i + step]!;
    both += here * there;
    one += here * here;
    other += there * there;
    count++;
  }
  return count > 150 && one * other > 0 ? both / Math.sqrt(one * other) : 0;
}

/** How far the correlation falls and rises again, and where it stands highest then. */
function waveOf(row: readonly number[]): { height: number; length: number } {
  let [fallen, height, length] = [1, 0, 0];
  row.forEach((value, n) => {
    fallen = Math.min(fallen, value);
    if (value - fallen <= height) return;
    height = value - fallen;
    length = lags[n]!;
  });
  return { height, length };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
