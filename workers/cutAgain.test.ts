import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Kernels } from '../src/core/kernels.ts';
import { type PhotoInputs, untouched } from '../src/core/photo/photoInputs.ts';
import type { Raster } from '../src/core/raster.ts';
import { segment } from '../src/core/segment/segment.ts';
import { defaultSegmentOptions } from '../src/core/segment/segmentation.ts';
import type { Stroke } from '../src/core/segment/stroke.ts';
import { runSteps } from '../src/core/steps.ts';
import { cutAgain } from './cutAgain.ts';
import { loadClusterKernel } from './kernels/cluster.ts';
import { loadCutKernel } from './kernels/cut.ts';

/** A block before a wall, both motley. */
function photo(): Raster {
  const [width, height] = [90, 120];
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let i = 0; i < width * height; i++) {
    const isThing = Math.abs((i % width) - 45) < 20 && Math.abs(Math.floor(i / width) - 60) < 35;
    for (let c = 0; c < 3; c++) data[4 * i + c] = (isThing ? 60 : 180) + ((i * (7 + c)) % 31);
  }
  return { width, height, data };
}

const raster = photo();
const keep: Stroke = { kind: 'brush', paint: 'keep', radius: 5, points: [{ x: 8, y: 8 }] };
const reject: Stroke = { ...keep, paint: 'reject', points: [{ x: 45, y: 60 }] };

/** `cutAgain` on kernels of its own that count how often a photo was cut from the beginning: only then is it looked at. */
async function startCutting(key: string) {
  const compiled = (name: string) => readFileSync(`.build/kernels/${name}.wasm`);
  const cut = await loadCutKernel(compiled('cut'));
  let looks = 0;
  const place = {
    ...cut.place,
    frame: (...asked: [number, number]) => {
      looks++;
      return cut.place.frame(...asked);
    },
  };
  const cluster = await loadClusterKernel(compiled('cluster'));
  const kernels: Kernels = { cut: { ...cut, place }, cluster, layers: null };
  const ask = (changed: Partial<PhotoInputs>, segmentOptions = defaultSegmentOptions) =>
    cutAgain(
      {
        key,
        raster,
        inputs: { ...untouched, ...changed },
        segment: segmentOptions,
        parsed: null,
      },
      kernels,
    );
  return { ask, looks: () => looks, cut };
}

test('answers as a whole cut does, with and without strokes and stages', async () => {
  const { ask, cut } = await startCutting('same');
  const withStages = { ...defaultSegmentOptions, keepStages: true };
  for (const strokes of [[], [keep], [keep, reject], []])
    for (const options of [defaultSegmentOptions, withStages]) {
      const whole = runSteps(segment(raster, { ...untouched, strokes }, options, cut));
      expect(JSON.stringify(ask({ strokes }, options)) === JSON.stringify(whole)).toBe(true);
    }
});

test('where only strokes or the light are others, the photo is not cut from the beginning', async () => {
  const { ask, looks } = await startCutting('once');
  const plain = ask({});
  expect(looks()).toBe(1);
  const lit = ask({ light: { by: 'background' } });
  expect(JSON.stringify(lit) === JSON.stringify(plain)).toBe(true);
  ask({ strokes: [keep] });
  ask({ strokes: [keep, reject], light: { by: 'background' } });
  expect(looks()).toBe(1);
});

test('whatever else is asked is cut from the beginning', async () => {
  const { ask, looks } = await startCutting('anew');
  ask({});
  ask({ rectangle: { x: 10, y: 10, width: 60, height: 90 } });
  ask({ garment: 'bag' });
  ask({}, { ...defaultSegmentOptions, seed: 2 });
  expect(looks()).toBe(4);
});
