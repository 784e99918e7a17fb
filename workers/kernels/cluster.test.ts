import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { lab65Of } from '../../src/core/colour/lab65.ts';
import { binOf, type ClusterKernel } from '../../src/core/palette/clusterKernel.ts';
import type { Triple } from '../../src/core/palette/palette.ts';
import { type Random, seededRandom } from '../../src/core/random.ts';
import type { Raster } from '../../src/core/raster.ts';
import { loadClusterKernel } from './cluster.ts';

let kernel: ClusterKernel;
beforeAll(async () => {
  kernel = await loadClusterKernel(readFileSync('.build/kernels/cluster.wasm'));
});

/** A picture of `clouds` clouds of colour, Gaussian in sRGB. */
function cloudy(seed: number, clouds: number, pixels = 4000): Raster {
  const random = seededRandom(seed);
  const centres = Array.from({ length: clouds * 3 }, () => 255 * random());
  const widths = Array.from({ length: clouds }, () => 5 + 25 * random());
  const data = new Uint8ClampedArray(pixels * 4).fill(255);
  for (let i = 0; i < pixels; i++) {
    const cloud = Math.floor(clouds * random() ** 1.5);
    for (let c = 0; c < 3; c++)
      data[4 * i + c] = centres[3 * cloud + c]! + widths[cloud]! * gaussian(random);
  }
  return { width: pixels, height: 1, data };
}

const gaussian = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const everything = ({ width, height }: Raster) => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(255),
});

test('every pixel is counted once, in the bin of its colour', () => {
  const raster = cloudy(1, 4);
  const { ids, counts, means, total } = kernel.cloud(raster, everything(raster));
  expect(total).toBe(raster.width);
  expect(counts.reduce((a, b) => a + b, 0)).toBe(total);
  expect(new Set(ids).size).toBe(ids.length);
  ids.forEach((id, i) => {
    expect(binOf(means[3 * i]!, means[3 * i + 1]!, means[3 * i + 2]!)).toBe(id);
  });
});

test('a picture leaves nothing behind for the next', () => {
  const one = cloudy(1, 4);
  const before = kernel.cloud(one, everything(one));
  const other = cloudy(2, 3, 4001);
  kernel.cloud(other, everything(other));
  expect(kernel.cloud(one, everything(one))).toEqual(before);
});

test('nor does one that the kernel stopped at', () => {
  const one = cloudy(1, 4);
  const before = kernel.cloud(one, everything(one));
  const tooLarge = everything({ width: 5_000_000, height: 1, data: one.data });
  expect(() => kernel.cloud(one, tooLarge)).toThrow(WebAssembly.RuntimeError);
  expect(kernel.cloud(one, everything(one))).toEqual(before);
});

test('bins have the Lab65 colour of their mean to the last digits, greys no hue at all', () => {
  for (const raster of [allOver(), cloudy(3, 7, 20_000)]) {
    const { means, labs } = kernel.cloud(raster, everything(raster));
    for (let i = 0; i < means.length; i += 3) {
      const [r, g, b] = means.subarray(i, i + 3) as unknown as Triple;
      lab65Of([r, g, b]).forEach((value, c) => {
        expect(Math.abs(labs[i + c]! - value)).toBeLessThan(2e-12);
      });
      if (r === g && g === b) expect([labs[i + 1], labs[i + 2]]).toEqual([0, 0]);
    }
  }
});

/** Colours all over the cube, its edges and its greys. */
function allOver(): Raster {
  const steps = Array.from({ length: 18 }, (_, i) => 15 * i);
  const data = steps.flatMap((r) => steps.flatMap((g) => steps.flatMap((b) => [r, g, b, 255])));
  return { width: data.length / 4, height: 1, data: Uint8ClampedArray.from(data) };
}

test('bins lie from dark to light, those of one lightness by id', () => {
  for (const raster of [allOver(), cloudy(4, 3, 20_000), inTurn(cloudy(4, 3, 20_000))]) {
    const { ids, labs } = kernel.cloud(raster, everything(raster));
    for (let i = 1; i < ids.length; i++) {
      const [below, above] = [labs[3 * i - 3]!, labs[3 * i]!];
      expect(below < above || (below === above && ids[i - 1]! < ids[i]!)).toBe(true);
    }
  }
});

test('turning the pixels about changes nothing', () => {
  const raster = cloudy(5, 6, 5003);
  const turned = inTurn(raster);
  expect(kernel.cloud(turned, everything(turned))).toEqual(
    kernel.cloud(raster, everything(raster)),
  );
});

/** The pixels from last to first. */
function inTurn({ width, height, data }: Raster): Raster {
  const pixels = new Uint32Array(data.slice().buffer).reverse();
  return { width, height, data: new Uint8ClampedArray(pixels.buffer) };
}

test('centres are the means of their points, and no point is closer to another centre', () => {
  const raster = cloudy(2, 5);
  const { labs, counts } = kernel.cloud(raster, everything(raster));
  const { labels, centres, inertia } = kernel.kMeans(labs, counts, { k: 6, seed: 1, restarts: 3 });
  let total = 0;
  labels.forEach((label, i) => {
    const own = squaredDistance(labs, i, centres, label);
    expect(own).toBeLessThan(closest(labs, i, centres).squared + 1e-3);
    total += counts[i]! * own;
  });
  expect(total / inertia).toBeCloseTo(1, 4);
});

test('as many clusters as points leaves no inertia', () => {
  const points = new Float64Array([0, 0, 0, 50, 0, 0, 50, 9, 0]);
  const { labels, inertia } = kernel.kMeans(points, new Float64Array([1, 2, 3]), {
    k: 3,
    seed: 5,
    restarts: 1,
  });
  expect(inertia).toBe(0);
  expect(new Set(labels).size).toBe(3);
});

test('inertia over all pixels is within 2 % of the best of ten full k-means, on average', () => {
  const ratios = [11, 12, 13, 14].map((seed) => {
    const raster = cloudy(seed, 6, 3000);
    const pixels = pixelsInLab65(raster);
    const { labs, counts } = kernel.cloud(raster, everything(raster));
    const { centres } = kernel.kMeans(labs, counts, { k: 8, seed: 1, restarts: 4 });
    return inertiaOf(pixels, centres) / bestOfTen(pixels, 8);
  });
  expect(ratios.reduce((a, b) => a + b, 0) / ratios.length).toBeLessThan(1.02);
});

function pixelsInLab65({ data }: Raster): Float64Array {
  const pixels = new Float64Array((data.length / 4) * 3);
  for (let i = 0; i < data.length / 4; i++)
    pixels.set(lab65Of([data[4 * i]!, data[4 * i + 1]!, data[4 * i + 2]!]), 3 * i);
  return pixels;
}

/** The centre closest to point `i` among the first `count`, the first of equals. */
function closest(
  points: Float64Array,
  i: number,
  centres: Float64Array,
  count = centres.length / 3,
): { label: number; squared: number } {
  let label = 0;
  let squared = Infinity;
  for (let c = 0; c < count; c++) {
    const distance = squaredDistance(points, i, centres, c);
    if (distance >= squared) continue;
    squared = distance;
    label = c;
  }
  return { label, squared };
}

function squaredDistance(a: Float64Array, i: number, b: Float64Array, j: number): number {
  const dx = a[3 * i]! - b[3 * j]!;
  const dy = a[3 * i + 1]! - b[3 * j + 1]!;
  const dz = a[3 * i + 2]! - b[3 * j + 2]!;
  return dx * dx + dy * dy + dz * dz;
}

function inertiaOf(points: Float64Array, centres: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < points.length / 3; i++) sum += closest(points, i, centres).squared;
  return sum;
}

/** The plain algorithm: k-means++ and Lloyd over every pixel, ten times. */
function bestOfTen(points: Float64Array, k: number): number {
  const random = seededRandom(99);
  return Math.min(
    ...Array.from({ length: 10 }, () => {
      let centres = plusPlus(points, k, random);
      for (let round = 0; round < 25; round++) centres = lloydRound(points, centres);
      return inertiaOf(points, centres);
    }),
  );
}

function plusPlus(points: Float64Array, k: number, random: Random): Float64Array {
  const centres = new Float64Array(3 * k);
  const nearest = new Float64Array(points.length / 3).fill(1);
  for (let c = 0; c < k; c++) {
    let at = random() * nearest.reduce((a, b) => a + b, 0);
    let chosen = 0;
    while (chosen < nearest.length - 1 && at >= nearest[chosen]!) at -= nearest[chosen++]!;
    centres.set(points.subarray(3 * chosen, 3 * chosen + 3), 3 * c);
    for (let i = 0; i < nearest.length; i++)
      nearest[i] = closest(points, i, centres, c + 1).squared;
  }
  return centres;
}

function lloydRound(points: Float64Array, centres: Float64Array): Float64Array {
  const moved = new Float64Array(centres.length);
  const counts = new Float64Array(centres.length / 3);
  for (let i = 0; i < points.length / 3; i++) {
    const { label } = closest(points, i, centres);
    counts[label] = counts[label]! + 1;
    for (let axis = 0; axis < 3; axis++)
      moved[3 * label + axis] = moved[3 * label + axis]! + points[3 * i + axis]!;
  }
  return moved.map((sum, i) => {
    const count = counts[Math.floor(i / 3)]!;
    return count > 0 ? sum / count : centres[i]!;
  });
}

describe('neighbours', () => {
  /** A small picture of `k` grey levels at random, part of it outside the mask. */
  function speckled(seed: number, k: number) {
    const random = seededRandom(seed);
    const [width, height] = [23, 17];
    const levels = Array.from({ length: width * height }, () => Math.floor(k * random()));
    const data = Uint8ClampedArray.from(levels.flatMap((l) => [16 * l, 16 * l, 16 * l, 255]));
    const mask = Uint8Array.from(levels, () => (random() < 0.8 ? 255 : 0));
    const labelOfBin = new Uint8Array(32768);
    for (let level = 0; level < k; level++)
      labelOfBin[binOf(16 * level, 16 * level, 16 * level)] = level;
    const labels = levels.map((level, i) => (mask[i] ? level : 255));
    const raster: Raster = { width, height, data };
    return { raster, mask: { width, height, data: mask }, labelOfBin, labels };
  }

  /** Every pixel with its neighbours on both sides, by row and by column; 255 where there is none. */
  function eachSide(
    { width, height }: Raster,
    labels: readonly number[],
    reach: number,
    visit: (label: number, before: number, after: number) => void,
  ): void {
    const at = (x: number, y: number) =>
      x < 0 || y < 0 || x >= width || y >= height ? 255 : labels[y * width + x]!;
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        visit(at(x, y), at(x - reach, y), at(x + reach, y));
        visit(at(x, y), at(x, y - reach), at(x, y + reach));
      }
  }

  test.each([1, 2, 3])('are counted as by hand, %i away', (reach) => {
    const k = 5;
    const { raster, mask, labelOfBin, labels } = speckled(reach, k);
    const contacts = new Uint32Array(k * k);
    const between = new Uint32Array(k * k * k);
    const isGarment = (label: number) => label < 255;
    eachSide(raster, labels, reach, (m, a, b) => {
      if (isGarment(m) && isGarment(a)) contacts[m * k + a]! += 1;
      if (isGarment(m) && isGarment(b)) contacts[m * k + b]! += 1;
      if (![m, a, b].every(isGarment) || a === m || b === m || a === b) return;
      between[(m * k + a) * k + b]! += 1;
      between[(m * k + b) * k + a]! += 1;
    });
    const found = kernel.neighbours(raster, mask, { labelOfBin, k, reach });
    expect([...found.labels]).toEqual(labels);
    expect(found.contacts).toEqual(contacts);
    expect(found.between).toEqual(between);
  });

  test('labels are looked up, and what is no garment stays so', () => {
    const labels = Uint8Array.from([0, 1, 2, 15, 255, 1, 0]);
    const table = Uint8Array.from({ length: 16 }, (_, i) => 15 - i);
    expect([...kernel.relabel(labels, table)]).toEqual([15, 14, 13, 0, 255, 14, 15]);
  });
});
