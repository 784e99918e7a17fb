import type { Triple } from '../palette/palette.ts';
import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import { type LightReading, refuse } from './light.ts';
import { linearOf } from './linear.ts';
import { readLight } from './readLight.ts';

/** Pixels so near the garment may show it, or its reflection: this share of the longest side. */
const MARGIN = 0.02;
/** There must be so much background, as a share of the picture, */
const LEAST_SHARE = 0.1;
/** so much of it must look alike, */
const LEAST_ALIKE = 0.6;
/** alike meaning so near its most usual chromaticity, each part of r + g + b = 1; */
const ALIKE = 0.012;
/** it must be so bright, as a byte of green, */
const LEAST_LIGHT = 120;
/** and so much of that must not be burnt out. */
const LEAST_UNBURNT = 0.25;
/** A channel above this may have been cut off. */
const BURNT = 250;
/** Steps of a channel of chromaticity. */
const STEPS = 128;

/**
 * Reads the light off the background, never off the garment: where that is plain, bright, and of a tint that light can have, it
 * is taken for a neutral sweep. Refused with a reason else. The mask has the raster's size.
 */
export function lightFromBackground(raster: Raster, mask: Mask): LightReading {
  const background = backgroundOf(raster, mask);
  if (background.length < LEAST_SHARE * mask.data.length) return refuse('no-background');
  const alike = mostUsual(raster, background);
  if (alike.length < LEAST_ALIKE * background.length) return refuse('busy-background');
  const bright = alike.filter((i) => raster.data[4 * i + 1]! >= LEAST_LIGHT);
  if (bright.length < alike.length / 2) return refuse('dark-background');
  const unburnt = bright.filter((i) => !isBurnt(raster, i));
  if (unburnt.length < LEAST_UNBURNT * bright.length) return refuse('burnt-out');
  return readLight(meanOf(raster, unburnt), 'coloured-background');
}

/** Opaque pixels that are clear of the garment. */
function backgroundOf({ width, height, data }: Raster, mask: Mask): number[] {
  const margin = Math.ceil(MARGIN * Math.max(width, height));
  const near = spreadAlong(
    spreadAlong(mask.data, width, height, 1, width, margin),
    height,
    width,
    width,
    1,
    margin,
  );
  const found: number[] = [];
  for (let i = 0; i < near.length; i++) if (near[i] === 0 && data[4 * i + 3]! >= 128) found.push(i);
  return found;
}

/** Sets what lies within `margin` of a set pixel along one direction: `length` pixels a line, `step` apart, lines `stride` apart. */
function spreadAlong(
  pixels: Uint8Array,
  length: number,
  lines: number,
  step: number,
  stride: number,
  margin: number,
): Uint8Array {
  const result = new Uint8Array(pixels.length);
  for (let line = 0; line < lines; line++) {
    let until = -1;
    for (let n = -margin; n < length; n++) {
      const ahead = line * stride + (n + margin) * step;
      if (n + margin < length && pixels[ahead] !== 0) until = n + 2 * margin;
      if (n >= 0 && n <= until) result[line * stride + n * step] = 1;
    }
  }
  return result;
}

/** Those pixels whose chromaticity is the most usual one, or next to it. */
function mostUsual(raster: Raster, pixels: readonly number[]): number[] {
  const counts = new Uint32Array(STEPS * STEPS);
  const binOf = ([r, g]: readonly [number, number]): number =>
    STEPS * Math.min(STEPS - 1, Math.floor(STEPS * r)) + Math.min(STEPS - 1, Math.floor(STEPS * g));
  for (const i of pixels) counts[binOf(chromaticity(raster, i))]!++;
  const peak = counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
  const [red, green] = [(Math.floor(peak / STEPS) + 0.5) / STEPS, ((peak % STEPS) + 0.5) / STEPS];
  return pixels.filter((i) => {
    const [r, g] = chromaticity(raster, i);
    return Math.abs(r - red) <= ALIKE && Math.abs(g - green) <= ALIKE;
  });
}

/** Shares of red and green in the bytes: nearly the same in light and shade. */
function chromaticity({ data }: Raster, pixel: number): readonly [number, number] {
  const [r, g, b] = [data[4 * pixel]!, data[4 * pixel + 1]!, data[4 * pixel + 2]!];
  const sum = Math.max(1, r + g + b);
  return [r / sum, g / sum];
}

const isBurnt = ({ data }: Raster, pixel: number): boolean =>
  Math.max(data[4 * pixel]!, data[4 * pixel + 1]!, data[4 * pixel + 2]!) > BURNT;

/** The mean in linear light. */
export function meanOf({ data }: Raster, pixels: readonly number[]): Triple {
  const sums = [0, 0, 0];
  for (const i of pixels) for (let c = 0; c < 3; c++) sums[c]! += linearOf[data[4 * i + c]!]!;
  const [r, g, b] = sums.map((sum) => sum / pixels.length);
  return [r!, g!, b!];
}
