/**
 * @file Strength of the link between two neighbouring pixels: gamma * exp(-d2 / (2 * mean d2)) over their distance
 * (Rother, Kolmogorov, Blake 2004, equation 11), d2 the squared RGB difference, in integer capacity.
 */
import { take } from './arena';
import { isOpaque } from './bins';
import { heightOf, pixelsOf, widthOf } from './levels';

/** Units of integer capacity for 1 of energy. Twice the strongest link must stay below 32768. */
export const CAPACITY_SCALE: f32 = 64;

const STEPS: usize = 256;
const STEPS_A_MEAN: f32 = 16;
let straightWeights: usize = 0;
let diagonalWeights: usize = 0;
let stepsPerUnit: f32 = 0;

function squaredDifference(a: u32, b: u32): i32 {
  const r = <i32>(a & 255) - <i32>(b & 255);
  const g = <i32>((a >> 8) & 255) - <i32>((b >> 8) & 255);
  const bl = <i32>((a >> 16) & 255) - <i32>((b >> 16) & 255);
  return r * r + g * g + bl * bl;
}

/** Mean squared difference of neighbouring pixels; on a tall level only every so many rows are looked at. */
function meanContrast(level: i32): f64 {
  const width = widthOf(level),
    height = heightOf(level),
    pixels = pixelsOf(level);
  const stride = (height >> 7) + 1;
  let sum: i64 = 0,
    pairs: i64 = 0;
  for (let y = 0; y < height; y += stride) {
    let at = pixels + ((<usize>(y * width)) << 2);
    const down = (<usize>width) << 2,
      hasBelow = y + 1 < height;
    for (const end = at + down - 4; at < end; at += 4) {
      const here = load<u32>(at),
        east = load<u32>(at, 4);
      sum += squaredDifference(here, east);
      if (!hasBelow) continue;
      const below = load<u32>(at + down),
        belowEast = load<u32>(at + down, 4);
      sum += squaredDifference(here, below) + squaredDifference(here, belowEast);
      sum += squaredDifference(east, below);
    }
    if (hasBelow) sum += squaredDifference(load<u32>(at), load<u32>(at + down));
    pairs += <i64>(hasBelow ? 4 * width - 3 : width - 1);
  }
  return pairs > 0 ? <f64>sum / <f64>pairs : 0;
}

/** Tabulates the weights for a level; they are looked up in steps of a 16th of the mean. */
export function tabulateLinks(level: i32, gamma: f32): void {
  const mean = meanContrast(level);
  straightWeights = take(STEPS << 2);
  diagonalWeights = take(STEPS << 2);
  stepsPerUnit = mean > 0 ? STEPS_A_MEAN / <f32>mean : 0;
  for (let i: usize = 0; i < STEPS; i++) {
    const weight = gamma * CAPACITY_SCALE * Mathf.exp(-(<f32>i) / (2 * STEPS_A_MEAN));
    store<i32>(straightWeights + (i << 2), <i32>(weight + 0.5));
    store<i32>(diagonalWeights + (i << 2), <i32>(weight * 0.70710678 + 0.5));
  }
}

/** Capacity of the link between two colours; nothing links a transparent pixel. */
export function linkWeight(a: u32, b: u32, isDiagonal: bool): i32 {
  if (!isOpaque(a) || !isOpaque(b)) return 0;
  const step = min<i32>(<i32>(<f32>squaredDifference(a, b) * stepsPerUnit), <i32>STEPS - 1);
  return load<i32>((isDiagonal ? diagonalWeights : straightWeights) + ((<usize>step) << 2));
}
