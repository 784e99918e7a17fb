import type { Rectangle, Size } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';
import type { Mask } from '../mask.ts';
import { levelQueue } from './levelQueue.ts';
import { type Opening, rimOf, settle } from './opening.ts';
import { reliefOf } from './relief.ts';

/** Half axes of the inner marker, an ellipse in the middle, as shares of half the rectangle's width and height. */
const ACROSS = 0.3;
const DOWN = 0.7;

const GROUND = 1;
const GARMENT = 2;

/**
 * Watershed from markers (Meyer 1994, "Topographic distance and watershed lines"; the flooding of Beucher, Meyer 1993): water rises on the relief of
 * the photo's edges from a marker in the middle and from one along the rectangle's rim, and the garment is what the
 * first of them fills. Whatever is sure, by strokes or because it is transparent, is a marker, too.
 */
export function cutByWatershed({ raster, rectangle, trimap }: Opening): Mask {
  const labels = flood(reliefOf(raster), markersOf(rectangle, trimap, raster), raster);
  return settle(raster, trimap, (pixel) => labels[pixel] === GARMENT);
}

function markersOf(rectangle: Rectangle, trimap: Bytes, size: Size): Bytes {
  const markers: Bytes = trimap.map((sure, pixel) => {
    if (sure !== 128) return sure === 0 ? GROUND : GARMENT;
    return isInMiddle(rectangle, pixel % size.width, Math.floor(pixel / size.width)) ? GARMENT : 0;
  });
  for (const pixel of rimOf(rectangle, size)) if (markers[pixel] === 0) markers[pixel] = GROUND;
  return markers;
}

function isInMiddle({ x, y, width, height }: Rectangle, column: number, row: number): boolean {
  const u = (2 * (column - x) + 1 - width) / width;
  const v = (2 * (row - y) + 1 - height) / height;
  return (u / ACROSS) ** 2 + (v / DOWN) ** 2 <= 1;
}

/**
 * Floods a relief from markers, over the four neighbours. `markers`: 0 where nothing is marked, else a label from 1 on; answers a label for
 * each pixel, 0 everywhere where nothing is marked. A pixel goes to the marker from which it is reached over the lowest pass; of
 * equal passes, over the fewest steps along the last of them; of equal steps, to the lowest label. So the order
 * of the pixels has no say, and every basin hangs together with its marker.
 */
export function flood(relief: Bytes, markers: Bytes, { width }: Size): Bytes {
  const labels = markers.slice();
  const passes = new Uint8Array(labels.length);
  const steps = new Uint32Array(labels.length);
  const queue = levelQueue(labels.length);
  const reach = (pixel: number, from: number): void => {
    const pass = Math.max(passes[from]!, relief[pixel]!);
    const step = pass > passes[from]! ? 0 : steps[from]! + 1;
    if (labels[pixel] === 0) {
      labels[pixel] = labels[from]!;
      passes[pixel] = pass;
      steps[pixel] = step;
      queue.push(pixel, pass);
    } else if (
      labels[from]! < labels[pixel]! &&
      markers[pixel] === 0 &&
      pass === passes[pixel] &&
      step === steps[pixel]
    )
      labels[pixel] = labels[from]!;
  };
  markers.forEach((label, pixel) => {
    if (label !== 0) queue.push(pixel, 0);
  });
  for (let pixel = queue.pop(); pixel !== -1; pixel = queue.pop()) {
    const x = pixel % width;
    if (x > 0) reach(pixel - 1, pixel);
    if (x + 1 < width) reach(pixel + 1, pixel);
    if (pixel >= width) reach(pixel - width, pixel);
    if (pixel + width < labels.length) reach(pixel + width, pixel);
  }
  return labels;
}
