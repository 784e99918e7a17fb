import type { Random } from '../../src/core/random.ts';
import type { Raster } from '../../src/core/raster.ts';
import type { Truth } from './readPack.ts';

/** Grain of the ground, in 8-bit RGB to either side. */
const GRAIN = 4;

/**
 * What a street photo shows of `kept` (1 for each pixel), before a plain ground as a shop takes it: in turn near-white, any light colour, or a
 * colour of the garments themselves, where nobody could tell all of the edge. The truth stays exact.
 */
export function layOnGround(truth: Truth, kept: Uint8Array, random: Random): Truth {
  const { raster, garment } = truth;
  const { width, height } = raster;
  const colour = groundFor(raster, garment, random);
  const fall = 40 * (random() - 0.5);
  const data = new Uint8ClampedArray(raster.data);
  for (let i = 0; i < kept.length; i++) {
    if (kept[i] !== 0) continue;
    const light = (fall * Math.floor(i / width)) / height + GRAIN * (random() - 0.5);
    for (let c = 0; c < 3; c++) data[4 * i + c] = colour[c]! + light;
  }
  return { raster: { width, height, data }, garment, figure: kept };
}

function groundFor({ data }: Raster, garment: Uint8Array, random: Random): number[] {
  const kind = random();
  const light = 225 + 27 * random();
  if (kind < 0.35) return [light, light, light];
  if (kind < 0.65) return [0, 1, 2].map(() => 120 + 130 * random());
  const pixels = [...garment.keys()].filter((i) => garment[i] !== 0);
  const pixel = pixels[Math.floor(random() * pixels.length)] ?? 0;
  return [0, 1, 2].map((c) => data[4 * pixel + c]! + 12 * (random() - 0.5));
}
