import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../src/core/random.ts';
import type { Raster, Size } from '../src/core/raster.ts';
import type { CutKernel } from '../src/core/segment/cutKernel.ts';
import type { Mask } from '../src/core/segment/mask.ts';
import { defaultSegmentOptions } from '../src/core/segment/segmentation.ts';
import { loadCutKernel } from '../workers/kernels/cut.ts';
import { growAlongEdge } from './growAlongEdge.ts';
import { growMask } from './growMask.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

/** A flower of eight petals over the unit square. */
function isInside(u: number, v: number): boolean {
  const angle = Math.atan2(v - 0.5, u - 0.5);
  return Math.hypot(u - 0.5, v - 0.5) < 0.3 + 0.06 * Math.cos(8 * angle);
}

const maskOf = ({ width, height }: Size): Mask => ({
  width,
  height,
  data: Uint8Array.from({ length: width * height }, (_, i) =>
    isInside(((i % width) + 0.5) / width, (Math.floor(i / width) + 0.5) / height) ? 255 : 0,
  ),
});

function photoOf(size: Size): Raster {
  const random = seededRandom(9);
  const data = new Uint8ClampedArray(4 * size.width * size.height);
  maskOf(size).data.forEach((label, i) => {
    const colour = label ? [170, 60, 70] : [205, 208, 214];
    for (let c = 0; c < 3; c++) data[4 * i + c] = colour[c]! + 30 * (random() - 0.5);
    data[4 * i + 3] = 255;
  });
  return { ...size, data };
}

const errors = (mask: Mask, truth: Mask): number =>
  mask.data.reduce((count, label, i) => count + (label === truth.data[i] ? 0 : 1), 0);

const grow = (mask: Mask, photo: Raster) =>
  growAlongEdge(mask, photo, defaultSegmentOptions, kernel);

describe('growAlongEdge', () => {
  it.each([
    [400, 300, 50],
    [311, 405, 60],
    [130, 97, 100],
  ])('%i x %i from %i: far less wrong than scaling alone', (width, height, longest) => {
    const size = { width, height };
    const scale = longest / Math.max(width, height);
    const small = maskOf({ width: Math.round(width * scale), height: Math.round(height * scale) });
    const truth = maskOf(size);
    const grown = grow(small, photoOf(size));
    expect(errors(grown, truth)).toBeLessThan(0.5 * errors(growMask(small, size), truth));
    expect(grow(small, photoOf(size))).toEqual(grown);
  });

  it('leaves a full mask full and an empty one empty', () => {
    const photo = photoOf({ width: 90, height: 60 });
    for (const value of [0, 255]) {
      const mask = { width: 30, height: 20, data: new Uint8Array(600).fill(value) };
      expect(grow(mask, photo).data.every((label) => label === value)).toBe(true);
    }
  });

  it('changes nothing away from the edge', () => {
    const size = { width: 300, height: 300 };
    const ground = photoOf(size);
    // A stain of the garment's colour in a corner.
    for (let i = 0; i < 40; i++) ground.data.set([170, 60, 70, 255], 4 * (i * 300 + i));
    const grown = grow(maskOf({ width: 60, height: 60 }), ground);
    for (let i = 0; i < 40; i++) expect(grown.data[i * 300 + i]).toBe(0);
  });
});
