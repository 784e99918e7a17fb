import type { Raster } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';
import type { Backdrop } from './backdrop.ts';
import { distancesFrom } from './surface.ts';

/** The flood goes where a colour is nearer to the surface than this or than so many spreads. */
const NEAR = 6;
const NEAR_SPREADS = 2.5;
/**
 * In uneven light it also drifts further off, as far as the surface itself strays, in steps from pixel to pixel no larger than
 * a shadow's or than so many spreads. Not on an even backdrop: white before white fades as slowly.
 */
const STEP = 4;
const STEP_SPREADS = 1.5;

/** First guess before a plain backdrop: 0 what is reached from the border without leaving it, 255 the rest. */
export function outsideBackdrop(picture: Raster, backdrop: Backdrop): Bytes {
  const { width, height, data } = picture;
  const { surface, spread, unevenness } = backdrop;
  const near = Math.max(NEAR, NEAR_SPREADS * spread);
  const step = Math.max(STEP, STEP_SPREADS * spread);
  const labels: Bytes = new Uint8Array(width * height).fill(255);
  const distances = distancesFrom(surface, picture, allPixels(labels.length));
  const reached: number[] = [];
  const isStep = (a: number, b: number): boolean => {
    let squared = 0;
    for (let c = 0; c < 3; c++) squared += (data[4 * a + c]! - data[4 * b + c]!) ** 2;
    return squared >= step * step;
  };
  const reach = (i: number, from: number): void => {
    if (labels[i] !== 255) return;
    const distance = distances[i]!;
    if (distance >= near && (distance >= unevenness || isStep(i, from))) return;
    labels[i] = 0;
    reached.push(i);
  };
  const enter = (i: number): void => {
    if (distances[i]! < near) reach(i, i);
  };
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) enter(y * width + x);
  for (let y = 0; y < height; y++) for (const x of [0, width - 1]) enter(y * width + x);
  for (let i = reached.pop(); i !== undefined; i = reached.pop()) {
    const x = i % width;
    if (x > 0) reach(i - 1, i);
    if (x + 1 < width) reach(i + 1, i);
    reach(i - width, i);
    reach(i + width, i);
  }
  return labels;
}

/** All pixels of a picture that has so many. */
function allPixels(count: number): Uint32Array {
  const pixels = new Uint32Array(count);
  for (let i = 0; i < count; i++) pixels[i] = i;
  return pixels;
}
