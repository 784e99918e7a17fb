import { distanceInside } from './distance.ts';
import { blurred, emptyField, type Field } from './field.ts';
import type { Fold, Panel } from './garment.ts';
import { fractalNoise, smoothNoise } from './noise.ts';
import { nearPath } from './path.ts';
import type { Point } from './shape.ts';

/** A part of the picture and how far something covers each pixel of it. */
export interface Patch {
  /** Top left pixel of the part; may lie outside the picture. */
  readonly left: number;
  readonly top: number;
  readonly coverage: Field;
}

/** A panel cut out of the picture. */
export interface Cut extends Patch {
  readonly panel: Panel;
}

/** How a panel's window lies over the garment. */
export interface Lie {
  readonly scale: number;
  readonly toWindow: (point: Point) => Point;
  /** From window pixels to the panel's own cloth, in centimetres. */
  readonly toCloth: (x: number, y: number) => Point;
}

/** The height of the cloth above the table, in pixels: rounded edges, wrinkles, folds and seams. */
export function reliefOf({ panel, coverage }: Cut, lie: Lie, seed: number): Field {
  const relief = rounding(coverage, panel.roundness ?? 1.2, lie.scale);
  addWrinkles(relief, lie, panel.wrinkles ?? 1, seed);
  for (const fold of panel.folds ?? []) addFold(relief, fold, lie, seed);
  return relief;
}

/** The cloth's own thickness at its edge, and the body's roundness further in. */
function rounding(coverage: Field, roundness: number, scale: number): Field {
  const distance = distanceInside(coverage);
  const body = emptyField(coverage);
  const reach = roundness * scale;
  for (let i = 0; i < body.data.length; i++) body.data[i] = bump(distance.data[i]!, reach, 0.32);
  const soft = blurred(body, reach / 3);
  const edge = 0.3 * scale;
  for (let i = 0; i < soft.data.length; i++)
    soft.data[i] = soft.data[i]! + bump(distance.data[i]!, edge, 0.5);
  return soft;
}

/** A parabola from 0 at the edge to its top at `reach`, where it stays; `slope` is its slope at the edge. */
function bump(distance: number, reach: number, slope: number): number {
  const t = Math.min(1, distance / Math.max(reach, 1e-6));
  return reach * slope * 0.5 * (1 - (1 - t) ** 2);
}

/** Broad undulation, sharper creases and small crumples, all longer than wide as hanging cloth has them. */
function addWrinkles(relief: Field, { scale, toCloth }: Lie, strength: number, seed: number): void {
  if (strength === 0) return;
  const broad = fractalNoise(seed, 2);
  const crease = smoothNoise(seed + 11);
  const bend = smoothNoise(seed + 12);
  const fine = fractalNoise(seed + 13, 2);
  for (let y = 0; y < relief.height; y++)
    for (let x = 0; x < relief.width; x++) {
      const [u, v] = toCloth(x, y);
      const w = u + 4 * bend(u * 0.05, v * 0.05);
      const ridge = (1 - Math.hypot(crease(w * 0.09 + 5, v * 0.042), 0.07)) ** 8;
      const height =
        0.55 * broad(w * 0.085, v * 0.04) + 0.16 * ridge + 0.05 * fine(w * 0.5, v * 0.3);
      const i = y * relief.width + x;
      relief.data[i] = relief.data[i]! + height * strength * scale;
    }
}

/** Raises or lowers the cloth along a fold. Seams never get narrower than what a pixel can show. */
function addFold(relief: Field, fold: Fold, { scale, toWindow }: Lie, seed: number): void {
  const width = Math.max(1.2, fold.width * scale);
  const sway = smoothNoise(seed + 21);
  const shift = (x: number, y: number) => width * 0.6 * sway(x / (width * 5), y / (width * 5));
  nearPath(
    fold.path.map(toWindow),
    width * 1.8,
    relief,
    ({ x, y, away, along }) => {
      const fade = fold.fades ? Math.abs(Math.sin(Math.PI * along)) ** 0.7 : 1;
      const i = y * relief.width + x;
      const height = fold.height * fade * Math.exp(-2 * (away / width) ** 2);
      relief.data[i] = relief.data[i]! + height * scale;
    },
    fold.fades ? shift : undefined,
  );
}
