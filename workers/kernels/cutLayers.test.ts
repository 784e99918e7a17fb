import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import type { Raster, Size } from '../../src/core/raster.ts';
import type { Bytes, CutKernel } from '../../src/core/segment/cutKernel.ts';
import type { GridBeliefs } from '../../src/core/segment/layers/layerKernel.ts';
import { loadCutKernel } from './cut.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

const LAYERS = 10;
const even = Array<number>(LAYERS).fill(1);

/** A figure before a ground, and what is believed of it. */
interface Case {
  readonly raster: Raster;
  readonly whole: Bytes;
  readonly beliefs: GridBeliefs;
}

/** A leaning ellipse in bands of grainy colours; what is believed of it is noise about the bands. */
function somebody({ width, height }: Size, seed: number): Case {
  const random = seededRandom(seed);
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  const whole = new Uint8Array(width * height);
  for (let i = 0; i < whole.length; i++) {
    const [u, v] = [((i % width) + 0.5) / width, (Math.floor(i / width) + 0.5) / height];
    if ((u - 0.4 - 0.2 * v) ** 2 / 0.05 + (v - 0.5) ** 2 / 0.3 < 1) whole[i] = 255;
    const band = Math.floor(5 * v + u);
    for (let c = 0; c < 3; c++) data[4 * i + c] = 40 * band + 15 * c + 40 * random();
  }
  const grid = { width: Math.min(24, width), height: Math.min(20, height) };
  const planes = Array.from({ length: LAYERS }, (_, n) =>
    Uint8Array.from({ length: grid.width * grid.height }, (_, i) =>
      Math.floor(i / grid.width / (grid.height / 5)) === n ? 255 * random() : 60 * random(),
    ),
  );
  return { raster: { width, height, data }, whole, beliefs: { grid, planes } };
}

function labelsOf({ raster, whole, beliefs }: Case, level: number, trust = even): Bytes {
  kernel.open(raster, level + 1);
  kernel.layers.part(level, whole, beliefs, trust);
  return kernel.layers.labels();
}

/** From right to left, `channels` bytes a pixel. */
function mirrored<Pixels extends Uint8Array | Uint8ClampedArray>(
  data: Pixels,
  width: number,
  channels = 1,
): Pixels {
  return data.map((_, at) => {
    const [pixel, channel] = [Math.floor(at / channels), at % channels];
    const x = pixel % width;
    return data[channels * (pixel - x + (width - 1 - x)) + channel]!;
  }) as Pixels;
}

const mirroredCase = ({ raster, whole, beliefs: { grid, planes } }: Case): Case => ({
  raster: { ...raster, data: mirrored(raster.data, raster.width, 4) },
  whole: mirrored(whole, raster.width),
  beliefs: { grid, planes: planes.map((plane) => mirrored(plane, grid.width)) },
});

const sizes = [
  [{ width: 128, height: 96 }, 2],
  [{ width: 97, height: 141 }, 1],
  [{ width: 61, height: 45 }, 0],
  [{ width: 1, height: 1 }, 0],
  [{ width: 300, height: 2 }, 1],
  [{ width: 2, height: 131 }, 0],
] as const;

describe.each(sizes)('a figure in %o, parted at level %i', (size, level) => {
  const person = somebody(size, 3);

  test('has a layer everywhere and nowhere else', () => {
    labelsOf(person, level).forEach((label, i) => {
      expect(label > 0).toBe(person.whole[i] === 255);
      expect(label).toBeLessThanOrEqual(LAYERS);
    });
  });

  test('is counted to the pixel', () => {
    const labels = labelsOf(person, level);
    for (const [from, to] of [
      [0, size.height],
      [0, 1],
      [size.height - 1, size.height],
    ] as const) {
      const rows = labels.subarray(from * size.width, to * size.width);
      const counts = Array.from({ length: 16 }, (_, n) => rows.filter((l) => l === n).length);
      expect([...kernel.layers.count(from, to)]).toEqual(counts);
    }
  });

  test('has a mask of any of its layers', () => {
    const labels = labelsOf(person, level);
    const mask = kernel.layers.mask([1, 3, 10]);
    expect(mask).toEqual({
      ...size,
      data: labels.map((label) => ([1, 3, 10].includes(label) ? 255 : 0)),
    });
    expect(kernel.layers.labels()).toEqual(labels);
  });

  test('has the same bytes every time, whatever was parted between', () => {
    const labels = labelsOf(person, level);
    labelsOf(somebody({ width: 50, height: 70 }, 4), 1);
    expect(labelsOf(person, level)).toEqual(labels);
  });
});

test('a mirrored figure has mirrored layers', () => {
  for (const seed of [1, 2, 3]) {
    const person = somebody({ width: 128, height: 96 }, seed);
    const reversed = labelsOf(mirroredCase(person), 2);
    expect(mirrored(reversed, 128)).toEqual(labelsOf(person, 2));
  }
});

test('layers that change their order change their numbers alone', () => {
  const person = somebody({ width: 120, height: 90 }, 5);
  const planes = [...person.beliefs.planes].reverse();
  const turned = labelsOf({ ...person, beliefs: { ...person.beliefs, planes } }, 1);
  expect(turned.map((label) => (label === 0 ? 0 : LAYERS + 1 - label))).toEqual(
    labelsOf(person, 1),
  );
});

test('a figure that is believed to be one layer is one, whatever its colours', () => {
  const person = somebody({ width: 120, height: 90 }, 6);
  const planes = even.map((_, n) => new Uint8Array(480).fill(n === 4 ? 200 : 0));
  const labels = labelsOf({ ...person, beliefs: { ...person.beliefs, planes } }, 1);
  expect(new Set(labels)).toEqual(new Set([0, 5]));
});

test('with one belief everywhere a figure of one colour is one layer', () => {
  const { raster, whole, beliefs } = somebody({ width: 120, height: 90 }, 7);
  const plain = { ...raster, data: raster.data.map(() => 255) };
  const planes = even.map((_, n) => new Uint8Array(480).fill(90 + 7 * ((3 * n) % 10)));
  const labels = labelsOf({ raster: plain, whole, beliefs: { ...beliefs, planes } }, 1);
  expect(new Set(labels)).toEqual(new Set([0, 4]));
});

test('only how far layers are trusted beside one another counts', () => {
  const person = somebody({ width: 120, height: 90 }, 8);
  const trust = even.map((_, n) => 1 + (n % 3));
  const doubled = trust.map((value) => 2 * value);
  expect(labelsOf(person, 1, doubled)).toEqual(labelsOf(person, 1, trust));
});

test('the less a layer is trusted, the less of the figure it is', () => {
  const person = somebody({ width: 120, height: 90 }, 8);
  const pixels = [1, 0.5, 0.2, 0.05, 1e-6].map((first) => {
    labelsOf(person, 1, [first, ...even.slice(1)]);
    return kernel.layers.count(0, 90)[1]!;
  });
  expect(pixels).toEqual([...pixels].sort((a, b) => b - a));
  expect(pixels[0]).toBeGreaterThan(0);
  expect(pixels.at(-1)).toBe(0);
});

test('patches that do not hang together with the frame go to another layer', () => {
  const size = { width: 67, height: 53 };
  for (const row of ['first', 'last'] as const) {
    const labels = labelsOf(noise(size, 9), 0);
    kernel.layers.claim(row, [1, 2], 7);
    const hanging = hangingFrom(row, labels, size);
    const expected = labels.map((label, i) => (label > 2 || label === 0 || hanging[i] ? label : 7));
    expect(kernel.layers.labels()).toEqual(expected);
    expect(expected).not.toEqual(labels);
  }
});

/** Three layers and ground in no order, each in a colour of its own, and for sure. */
function noise(size: Size, seed: number): Case {
  const random = seededRandom(seed);
  const shown = Uint8Array.from({ length: size.width * size.height }, () => 3.4 * random() ** 1.5);
  const data = new Uint8ClampedArray(4 * shown.length).fill(255);
  shown.forEach((layer, i) => {
    data[4 * i] = 80 * layer;
  });
  const planes = even.map((_, n) => shown.map((layer) => (layer === n ? 255 : 0)));
  const whole = shown.map((layer) => (layer < 3 ? 255 : 0));
  return { raster: { ...size, data }, whole, beliefs: { grid: size, planes } };
}

/** 1 for all of labels 1 and 2 that a flood from a row of the frame reaches. */
function hangingFrom(row: 'first' | 'last', labels: Bytes, { width, height }: Size): Uint8Array {
  const reached = new Uint8Array(labels.length);
  const start = row === 'first' ? 0 : labels.length - width;
  const front = Array.from({ length: width }, (_, x) => start + x);
  for (let i = front.pop(); i !== undefined; i = front.pop()) {
    if (reached[i] === 1 || (labels[i] !== 1 && labels[i] !== 2)) continue;
    reached[i] = 1;
    const x = i % width;
    if (x > 0) front.push(i - 1);
    if (x + 1 < width) front.push(i + 1);
    if (i >= width) front.push(i - width);
    if (i < width * (height - 1)) front.push(i + width);
  }
  return reached;
}

test('memory that was held once is enough for ever', () => {
  const largest = somebody({ width: 512, height: 340 }, 1);
  labelsOf(largest, 2);
  const held = kernel.heldBytes();
  for (let seed = 1; seed < 20; seed++) {
    labelsOf(somebody({ width: 20 * seed, height: 300 - 10 * seed }, seed), 2);
    labelsOf(largest, 2);
  }
  expect(kernel.heldBytes()).toBe(held);
});
