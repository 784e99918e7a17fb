import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureFor } from '../../src/core/learn/picture.ts';
import { paintSample } from '../samples/paintSample.ts';
import { sampleSpecs } from '../samples/sampleSpecs.ts';

/** Not the seeds that anything is measured on. */
const SEED = 515;
const COUNT = 240;
/** Large enough that stripes are still told apart when the picture is made small. */
const SIZE = { width: 120, height: 160 };
/** Side of the picture that the net looks at. */
const SIDE = 64;

/** Paints samples as the net is shown photos: painted.raw, their pixels, and painted.json, a list of families and shares each. */
export function writePainted(folder: string): void {
  const pixels = new Uint8Array(COUNT * SIDE * SIDE * 3);
  const palettes = sampleSpecs(SEED, COUNT).map((spec, n) => {
    const { raster, truth } = paintSample(spec, SIZE);
    const picture = pictureFor(raster, truth.mask, 'photo', SIDE);
    pixels.set(
      picture.map((value) => Math.round(255 * value)),
      n * picture.length,
    );
    return truth.palette.map(({ family, weight }) => [family, weight]);
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'painted.raw'), pixels);
  writeFileSync(join(folder, 'painted.json'), JSON.stringify(palettes));
}
