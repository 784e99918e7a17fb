import type { Raster } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';
import type { Mask } from '../mask.ts';
import { between } from './between.ts';
import { type Chances, LAYERS } from './layerChances.ts';

/** How much of a difference in colour makes a small pixel count less: twice its square, in 8-bit RGB. */
const SPREAD = 2 * 18 ** 2;
/** What a small pixel counts at least by its place, and by its colour. */
const LEAST_PLACE = 0.05;
const LEAST_COLOUR = 1e-4;

/**
 * Labels at a raster's size from chances at a smaller one: joint bilateral upsampling (Kopf, Cohen, Lischinski, Uyttendaele
 * 2007) where the four small pixels around disagree, so that the labels follow the raster's own edges.
 * Returns 0 outside the mask, n for `layers[n - 1]` inside; the chances must know every small pixel around the mask.
 */
export function enlarge(chances: Chances, picture: Raster, raster: Raster, mask: Mask): Bytes {
  const best = bestOf(chances);
  const labels: Bytes = new Uint8Array(mask.data.length);
  const across = between(picture.width, raster.width);
  const down = between(picture.height, raster.height);
  const around = new Uint32Array(4);
  const weights = new Float32Array(4);
  for (let y = 0, i = 0; y < raster.height; y++) {
    const upper = down.first[y]! * picture.width;
    const lower = down.second[y]! * picture.width;
    for (let x = 0; x < raster.width; x++, i++) {
      if (mask.data[i] === 0) continue;
      around[0] = upper + across.first[x]!;
      around[1] = upper + across.second[x]!;
      around[2] = lower + across.first[x]!;
      around[3] = lower + across.second[x]!;
      const label = best[around[0]!]!;
      if (label === best[around[1]!] && label === best[around[2]!] && label === best[around[3]!]) {
        labels[i] = label;
        continue;
      }
      place(weights, across.share[x]!, down.share[y]!);
      weigh(weights, around, picture, raster, i);
      labels[i] = vote(chances, around, weights);
    }
  }
  return labels;
}

/** Weights by place alone, of the upper left, upper right, lower left and lower right. */
function place(weights: Float32Array, u: number, v: number): void {
  weights[0] = (1 - u) * (1 - v);
  weights[1] = u * (1 - v);
  weights[2] = (1 - u) * v;
  weights[3] = u * v;
}

/** Lets small pixels of another colour count less. */
function weigh(
  weights: Float32Array,
  around: Uint32Array,
  picture: Raster,
  raster: Raster,
  pixel: number,
): void {
  for (let corner = 0; corner < 4; corner++) {
    const small = 4 * around[corner]!;
    const red = raster.data[4 * pixel]! - picture.data[small]!;
    const green = raster.data[4 * pixel + 1]! - picture.data[small + 1]!;
    const blue = raster.data[4 * pixel + 2]! - picture.data[small + 2]!;
    const squared = red * red + green * green + blue * blue;
    weights[corner] =
      (weights[corner]! + LEAST_PLACE) * (Math.exp(-squared / SPREAD) + LEAST_COLOUR);
  }
}

/** The label that has the most of the weighted chances. */
function vote(chances: Chances, around: Uint32Array, weights: Float32Array): number {
  let label = 0;
  let most = -1;
  for (let n = 0; n < LAYERS; n++) {
    let sum = 0;
    for (let corner = 0; corner < 4; corner++)
      sum += weights[corner]! * chances[around[corner]! * LAYERS + n]!;
    if (sum <= most) continue;
    most = sum;
    label = n + 1;
  }
  return label;
}

/** The likeliest layer of each pixel, from 1; 0 where nothing is known. */
function bestOf(chances: Chances): Uint8Array {
  const best = new Uint8Array(chances.length / LAYERS);
  for (let i = 0, at = 0; i < best.length; i++, at += LAYERS) {
    let most = 0;
    for (let n = 0; n < LAYERS; n++) {
      if (chances[at + n]! <= most) continue;
      most = chances[at + n]!;
      best[i] = n + 1;
    }
  }
  return best;
}
