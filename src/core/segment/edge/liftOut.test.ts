import { expect, test } from 'vitest';
import { seededRandom } from '../../random.ts';
import type { Raster } from '../../raster.ts';
import type { Mask } from '../mask.ts';
import { liftOut } from './liftOut.ts';

const [width, height] = [120, 90];
const red = [180, 40, 50];

/** Something red with a blurred edge before white, and its exact alpha. */
function blurredDisc(noise: number) {
  const random = seededRandom(2);
  const raster: Raster = { width, height, data: new Uint8ClampedArray(4 * width * height) };
  const alpha: Mask = { width, height, data: new Uint8Array(width * height) };
  for (let i = 0; i < alpha.data.length; i++) {
    const off = Math.hypot((i % width) - 60, Math.floor(i / width) - 45) - 30;
    alpha.data[i] = Math.round(255 / (1 + Math.exp(off)));
    const share = alpha.data[i]! / 255;
    for (let c = 0; c < 3; c++)
      raster.data[4 * i + c] = share * red[c]! + (1 - share) * 250 + noise * (random() - 0.5);
    raster.data[4 * i + 3] = 255;
  }
  return { raster, alpha };
}

/** How far colours are from red, each by how much it is seen. */
function fringe({ data }: Raster, alpha: Mask): number {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < alpha.data.length; i++) {
    const share = alpha.data[i]! / 255;
    if (share < 0.02 || share > 0.98) continue;
    weight += share;
    for (let c = 0; c < 3; c++) sum += share * Math.abs(data[4 * i + c]! - red[c]!);
  }
  return sum / weight;
}

test('the ground is taken out of the edge', () => {
  for (const noise of [0, 10]) {
    const { raster, alpha } = blurredDisc(noise);
    expect(fringe(liftOut(raster, alpha), alpha)).toBeLessThan(0.15 * fringe(raster, alpha));
  }
});

test('the alpha is the one given, and what is garment alone keeps its colours', () => {
  const { raster, alpha } = blurredDisc(10);
  const { data } = liftOut(raster, alpha);
  alpha.data.forEach((share, i) => {
    if (data[4 * i + 3] !== share) throw new Error(`alpha differs at ${i}`);
    if (share === 255)
      expect(data.subarray(4 * i, 4 * i + 4)).toEqual(raster.data.subarray(4 * i, 4 * i + 4));
  });
  expect(liftOut(raster, alpha).data).toEqual(data);
});

test('all garment is the photo, no garment is nothing', () => {
  const { raster, alpha } = blurredDisc(0);
  const all = { ...alpha, data: alpha.data.map(() => 255) };
  expect(liftOut(raster, all)).toEqual(raster);
  const none = { ...alpha, data: alpha.data.map(() => 0) };
  expect(liftOut(raster, none).data.every((value) => value === 0)).toBe(true);
});
