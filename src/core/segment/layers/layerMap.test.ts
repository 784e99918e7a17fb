import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCutKernel } from '../../../../workers/kernels/cut.ts';
import { seededRandom } from '../../random.ts';
import type { Raster, Size } from '../../raster.ts';
import type { CutKernel } from '../cutKernel.ts';
import { type Layer, layers } from '../layer.ts';
import type { Mask } from '../mask.ts';
import { automatic } from '../segmentation.ts';
import { gridOf } from './cells.ts';
import type { Figure } from './figure.ts';
import { type Parted, partFigure } from './layerMap.ts';

const random = seededRandom(8);
const size = { width: 120, height: 180 };

/** What is to be seen in a picture of somebody, over the unit square. */
function shown(u: number, v: number): Layer | null {
  if (Math.abs(u - 0.5) > 0.2 || v < 0.05 || v > 0.95) return null;
  if (v < 0.1) return 'hair';
  if (v < 0.2) return 'skin';
  if (v < 0.55) return 'upper';
  return v < 0.88 ? 'lower' : 'shoes';
}

const colours: Record<string, number[]> = {
  hair: [40, 25, 20],
  skin: [215, 170, 145],
  upper: [200, 60, 60],
  lower: [50, 60, 110],
  shoes: [20, 20, 22],
};

function paint({ width, height }: Size): Raster {
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let i = 0; i < width * height; i++) {
    const layer = shown(((i % width) + 0.5) / width, (Math.floor(i / width) + 0.5) / height);
    const colour = layer ? colours[layer]! : [245, 245, 245];
    for (let c = 0; c < 3; c++) data[4 * i + c] = colour[c]! + 10 * (random() - 0.5);
  }
  return { width, height, data };
}

const raster = paint(size);
const whole: Mask = {
  ...size,
  data: Uint8Array.from({ length: size.width * size.height }, (_, i) =>
    shown(((i % size.width) + 0.5) / size.width, (Math.floor(i / size.width) + 0.5) / size.height)
      ? 255
      : 0,
  ),
};

/** A figure that is seen rightly two times in three, and elsewhere not at all. */
function someFigure(): Figure {
  const cells = gridOf(raster);
  const beliefs = Array.from({ length: layers.length + 1 }, () =>
    new Uint8Array(cells.width * cells.height).fill(8),
  );
  for (let i = 0; i < cells.width * cells.height; i++) {
    const [x, y] = [i % cells.width, Math.floor(i / cells.width)];
    const layer = shown((x + 0.5) / cells.width, (y + 0.5) / cells.height);
    if (random() < 0.67) beliefs[layer ? layers.indexOf(layer) + 1 : 0]![i] = 180;
  }
  return { isPlain: false, cells, beliefs };
}

const figure = someFigure();
let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
  kernel.open(raster, 2);
});
const part = (inputs: Partial<typeof automatic> = {}): Parted =>
  partFigure(figure, 1, whole, { ...automatic, ...inputs }, kernel.layers);
const all = Object.fromEntries(layers.map((layer) => [layer, true]));

describe('a figure taken apart', () => {
  let parted: Parted;
  beforeAll(() => {
    parted = part();
  });

  test('has a layer everywhere, and nowhere else', () => {
    parted.layers.labels.forEach((label, i) => {
      expect(label > 0).toBe(whole.data[i] === 255);
      expect(label).toBeLessThanOrEqual(layers.length);
    });
  });

  test('has parts that sum to it, the largest first', () => {
    const shares = parted.layers.parts.map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  test('has a mask of the parts that are on', () => {
    const on = new Set(parted.layers.parts.filter(({ isOn }) => isOn).map(({ layer }) => layer));
    parted.layers.labels.forEach((label, i) => {
      const layer = layers[label - 1];
      expect(parted.mask.data[i]).toBe(layer && on.has(layer) ? 255 : 0);
    });
    expect(on.has('skin')).toBe(false);
  });

  test('is right nearly everywhere, though what was believed was wrong in a third', () => {
    let right = 0;
    let pixels = 0;
    parted.layers.labels.forEach((label, i) => {
      if (whole.data[i] === 0) return;
      const [x, y] = [i % size.width, Math.floor(i / size.width)];
      pixels++;
      if (layers[label - 1] === shown((x + 0.5) / size.width, (y + 0.5) / size.height)) right++;
    });
    expect(right / pixels).toBeGreaterThan(0.9);
  });

  test('has the same bytes every time', () => {
    expect(part()).toEqual(parted);
  });
});

test('with every layer on the mask is the figure', () => {
  expect(part({ layers: all }).mask.data).toEqual(whole.data);
});

test('switching a layer changes its own pixels and no other', () => {
  const { layers: map, mask } = part();
  const { mask: switched } = part({ layers: { skin: true } });
  map.labels.forEach((label, i) => {
    if (layers[label - 1] === 'skin') expect(switched.data[i]).toBe(255);
    else expect(switched.data[i]).toBe(mask.data[i]);
  });
});
