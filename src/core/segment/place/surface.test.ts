import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { loadCutKernel } from '../../../../workers/kernels/cut.ts';
import { seededRandom } from '../../random.ts';
import type { Raster } from '../../raster.ts';
import type { CutKernel } from '../cutKernel.ts';
import { type Surface, unevennessOf } from './surface.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

const width = 60;
const height = 80;

/** A picture whose light falls off from a lamp, with a block of another colour over `share` of its width. */
function sweep(share: number): Raster {
  const random = seededRandom(3);
  const data = new Uint8ClampedArray(4 * width * height);
  for (let i = 0; i < width * height; i++) {
    const x = (i % width) / width;
    const y = Math.floor(i / width) / height;
    const light = 180 - 50 * (x - 0.3) ** 2 - 60 * (y - 0.4) ** 2 + 3 * (random() - 0.5);
    const colour = x < share ? [40, 30, 120] : [light, light - 4, light - 9];
    data.set([...colour, 255], 4 * i);
  }
  return { width, height, data };
}

/** The most that the colours of the right half, or of all, are from a surface: computed from its definition. */
function mostOff(surface: Surface, { data }: Raster, from: number): number {
  let most = 0;
  for (let i = 0; i < width * height; i++) {
    if (i % width < from) continue;
    const [x, y] = [
      (2 * (i % width) + 1) / width - 1,
      (2 * Math.floor(i / width) + 1) / height - 1,
    ];
    const terms = [1, x, y, x * x, x * y, y * y];
    const off = [0, 1, 2].map((c) =>
      terms.reduce((rest, term, n) => rest - surface[6 * c + n]! * term, data[4 * i + c]!),
    );
    most = Math.max(most, Math.hypot(...off));
  }
  return most;
}

/** Least squares through all pixels. */
function fitAll(picture: Raster): Surface {
  kernel.open(picture, 1);
  return kernel.place.fitGround(0, new Uint8Array(picture.width * picture.height));
}

/** What most pixels lie near to: with a frame so wide, of all of them. */
function fitMostly(picture: Raster) {
  kernel.open(picture, 1);
  return kernel.place.frame(0, picture.width);
}

test('finds a quadratic light to within the noise', () => {
  const picture = sweep(0);
  const surface = fitAll(picture);
  expect(mostOff(surface, picture, 0)).toBeLessThan(4);
  expect(unevennessOf(surface)).toBeGreaterThan(20);
});

test('a third of the pixels may be anything', () => {
  const picture = sweep(0.33);
  expect(mostOff(fitMostly(picture).surface, picture, width / 2)).toBeLessThan(6);
  expect(mostOff(fitAll(picture), picture, width / 2)).toBeGreaterThan(12);
});

test('the distances are those of the definition, a frame is as deep as asked for', () => {
  const picture = sweep(0.33);
  const { surface, distances } = fitMostly(picture);
  expect(distances).toHaveLength(width * height);
  expect(distances.reduce((a, b) => Math.max(a, b))).toBeCloseTo(mostOff(surface, picture, 0), 9);
  for (const depth of [1, 7]) {
    const inner = (width - 2 * depth) * (height - 2 * depth);
    expect(kernel.place.frame(0, depth).distances).toHaveLength(width * height - inner);
  }
  const far = kernel.place.far(0, surface, 20).filter(Boolean);
  expect(far).toHaveLength(distances.filter((distance) => distance > 20).length);
});

test('one pixel has a surface too', () => {
  const picture = { width: 1, height: 1, data: Uint8ClampedArray.of(9, 90, 200, 80) };
  const { distances, transparent } = fitMostly(picture);
  expect(distances).toHaveLength(1);
  expect(distances[0]).toBeLessThan(0.01);
  expect(transparent).toBe(1);
});
