import { seededRandom } from '../../src/core/random.ts';
import type { Raster, Size } from '../../src/core/raster.ts';
import { backgrounds } from './backgrounds/background.ts';
import { photograph } from './camera.ts';
import { type Canvas, dim } from './canvas.ts';
import { blurred, emptyField, type Field } from './field.ts';
import { garments } from './garments/garments.ts';
import { cutOut, eachPixel, paintPanel } from './paintPanel.ts';
import { placeIn } from './place.ts';
import type { Cut } from './relief.ts';
import type { SampleSpec, SampleTruth } from './spec.ts';
import { dyesOf, type Tally, truthOf } from './truth.ts';

/**
 * Paints a product photo and says what is true of it: the mask to the pixel, the dyes with their
 * shares of the garment before any light fell on them. Same spec and size, same bytes.
 */
export function paintSample(spec: SampleSpec, size: Size): { raster: Raster; truth: SampleTruth } {
  const random = seededRandom(spec.seed);
  const garment = garments[spec.garment];
  const place = placeIn(size, garment, spec.fill, random);
  const cuts = garment.map((panel) => cutOut(panel, place, size));
  const union = unionOf(cuts, size);
  const canvas = backgrounds[spec.background](size, random);
  castShadow(canvas, union, place.scale);
  const dyes = dyesOf(spec);
  const tally: Tally = { dyes, amounts: dyes.map(() => emptyField(size)) };
  for (const cut of cuts) {
    const seed = Math.floor(random() * 1e6);
    paintPanel({ canvas, tally }, cut, spec.cloths[cut.panel.slot], place, seed);
  }
  return {
    raster: photograph(canvas, random, spec.noise),
    truth: truthOf(spec, union, tally),
  };
}

/** How far the garment as a whole covers each pixel. */
function unionOf(cuts: readonly Cut[], size: Size): Field {
  const union = emptyField(size);
  for (const cut of cuts)
    eachPixel(cut, size, (at, pixel) => {
      const bare = (1 - union.data[pixel]!) * (1 - cut.coverage.data[at]!);
      union.data[pixel] = 1 - bare;
    });
  return union;
}

/** The garment's shadow on the ground: a narrow dark one where it touches, a wide faint one around. */
function castShadow(canvas: Canvas, union: Field, scale: number): void {
  const near = blurred(union, 0.9 * scale);
  const wide = blurred(union, 3.5 * scale);
  const shift = Math.round(0.7 * scale);
  const { width, height } = union;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = Math.max(0, y - shift) * width + Math.max(0, x - (shift >> 1));
      const shade = 0.28 * near.data[from]! + 0.16 * wide.data[from]!;
      dim(canvas, y * width + x, 1 - shade);
    }
}
