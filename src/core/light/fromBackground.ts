import type { Triple } from '../palette/palette.ts';
import type { Raster } from '../raster.ts';
import { backgroundOf, type CutOut } from './background.ts';
import { type LightReading, refuse } from './light.ts';
import { linearOf } from './linear.ts';
import { readLight } from './readLight.ts';

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
 * Reads the light off the background, never off what was cut out or what it wears: where the background is plain, bright, and of a
 * tint that light can have, it is taken for a neutral sweep. Refused with a reason else. The cut is of this raster.
 */
export function lightFromBackground(raster: Raster, cut: CutOut): LightReading {
  const { places, pixels } = backgroundOf(raster, cut);
  if (pixels.length < LEAST_SHARE * places) return refuse('no-background');
  const { alike, bright, unburnt, mean } = lookAt(raster, pixels, mostUsual(raster, pixels));
  if (alike < LEAST_ALIKE * pixels.length) return refuse('busy-background');
  if (bright < alike / 2) return refuse('dark-background');
  if (unburnt < LEAST_UNBURNT * bright) return refuse('burnt-out');
  return readLight(mean, 'coloured-background');
}

/** Shares of red and of green in the bytes: nearly the same in light and shade. */
type Chromaticity = readonly [number, number];

/** The middle of the bin of chromaticity that most of the pixels lie in. */
function mostUsual({ data }: Raster, pixels: Uint32Array): Chromaticity {
  const counts = new Uint32Array((STEPS + 1) * (STEPS + 1));
  let peak = 0;
  for (const pixel of pixels) {
    const [r, g, b] = [data[4 * pixel]!, data[4 * pixel + 1]!, data[4 * pixel + 2]!];
    const scale = STEPS / Math.max(1, r + g + b);
    const bin = (STEPS + 1) * Math.floor(scale * r) + Math.floor(scale * g);
    counts[bin]!++;
    if (counts[bin]! > counts[peak]!) peak = bin;
  }
  const red = Math.floor(peak / (STEPS + 1));
  return [(red + 0.5) / STEPS, ((peak % (STEPS + 1)) + 0.5) / STEPS];
}

/** What the pixels of one chromaticity are like: so many, of them bright, of those not burnt out, and the mean of these in linear light. */
interface Look {
  readonly alike: number;
  readonly bright: number;
  readonly unburnt: number;
  readonly mean: Triple;
}

function lookAt({ data }: Raster, pixels: Uint32Array, [red, green]: Chromaticity): Look {
  let [alike, bright, unburnt, sumR, sumG, sumB] = [0, 0, 0, 0, 0, 0];
  for (const pixel of pixels) {
    const [r, g, b] = [data[4 * pixel]!, data[4 * pixel + 1]!, data[4 * pixel + 2]!];
    const sum = Math.max(1, r + g + b);
    if (Math.abs(r / sum - red) > ALIKE || Math.abs(g / sum - green) > ALIKE) continue;
    alike++;
    if (g < LEAST_LIGHT) continue;
    bright++;
    if (Math.max(r, g, b) > BURNT) continue;
    unburnt++;
    sumR += linearOf[r]!;
    sumG += linearOf[g]!;
    sumB += linearOf[b]!;
  }
  return { alike, bright, unburnt, mean: [sumR / unburnt, sumG / unburnt, sumB / unburnt] };
}
