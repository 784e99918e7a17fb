import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCutKernel } from '../../../../workers/kernels/cut.ts';
import { type Random, seededRandom } from '../../random.ts';
import type { Raster } from '../../raster.ts';
import { runSteps } from '../../steps.ts';
import { EMPTY } from '../admitEmpty.ts';
import type { Bytes, CutKernel } from '../cutKernel.ts';
import type { Mask } from '../mask.ts';
import { segment } from '../segment.ts';
import { automatic, defaultSegmentOptions, type SegmentInputs } from '../segmentation.ts';
import type { BrushStroke, Paint, Stroke } from '../stroke.ts';
import { mend } from './mend.ts';
import { paint } from './paint.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

const size = { width: 200, height: 160 };

/** A grey ground with a red coat to the left whose one sleeve, to the right, is nearly as grey as the ground. */
function coat(seed: number): Raster {
  const random = seededRandom(seed);
  const data = new Uint8ClampedArray(size.width * size.height * 4).fill(255);
  for (let i = 0; i < size.width * size.height; i++) {
    const [x, y] = placeOf(i);
    const colour = isBody(x, y)
      ? [190, 40, 50]
      : isSleeve(x, y)
        ? [140, 140, 165]
        : [150, 150, 150];
    for (let c = 0; c < 3; c++) data[4 * i + c] = colour[c]! + 12 * (random() - 0.5);
  }
  return { ...size, data };
}

const isBody = (x: number, y: number) => x >= 50 && x < 110 && y >= 25 && y < 140;
const isSleeve = (x: number, y: number) => x >= 110 && x < 140 && y >= 30 && y < 100;

const placeOf = (i: number) => [i % size.width, Math.floor(i / size.width)] as const;

const truth = Uint8Array.from({ length: size.width * size.height }, (_, i) =>
  isBody(...placeOf(i)) || isSleeve(...placeOf(i)) ? 255 : 0,
);

const body: Mask = {
  ...size,
  data: truth.map((value, i) => (isBody(...placeOf(i)) ? value : 0)),
};

const brush = (paint: Paint, radius: number, ...points: readonly [number, number][]): Stroke => ({
  kind: 'brush',
  paint,
  radius,
  points: points.map(([x, y]) => ({ x, y })),
});

function someStrokes(random: Random): Stroke[] {
  const paints = ['keep', 'reject', 'erase'] as const;
  return Array.from({ length: 5 }, (): BrushStroke => {
    const points = Array.from({ length: 3 }, () => ({
      x: 240 * random() - 20,
      y: 200 * random() - 20,
    }));
    const paint = paints[Math.floor(3 * random())]!;
    return { kind: 'brush', paint, radius: 0.5 + 8 * random(), points };
  });
}

const painting = (strokes: readonly Stroke[]): SegmentInputs => ({ ...automatic, strokes });

const found = (mask: Mask) => ({
  mask,
  rectangle: { x: 0, y: 0, ...size },
  coverage: 0.2,
  certainty: 0.6,
  reasons: ['Because.'],
  layers: null,
  items: [],
  stages: [],
});

const mended = (raster: Raster, mask: Mask, strokes: readonly Stroke[]): Bytes =>
  runSteps(mend(raster, found(mask), painting(strokes), defaultSegmentOptions, kernel)).mask.data;

function overlap(a: Uint8Array, b: Uint8Array): number {
  const both = a.filter((value, i) => value !== 0 && b[i] !== 0).length;
  return both / a.filter((value, i) => value !== 0 || b[i] !== 0).length;
}

/** Whether every change can be reached from paint of its value without leaving it. */
function hangsTogether(before: Uint8Array, after: Uint8Array, painted: Uint8Array): boolean {
  const { width } = size;
  const reached = new Set<number>();
  const line = [...painted.keys()].filter((i) => painted[i] !== 128);
  for (let i = line.pop(); i !== undefined; i = line.pop()) {
    if (reached.has(i)) continue;
    reached.add(i);
    const beside = [
      i % width > 0 ? i - 1 : -1,
      i % width < width - 1 ? i + 1 : -1,
      i - width,
      i + width,
    ];
    line.push(...beside.filter((j) => after[j] === after[i]));
  }
  return after.every((value, i) => value === before[i] || reached.has(i));
}

describe('mending', () => {
  test('what is painted holds, transparent pixels aside', () => {
    const random = seededRandom(1);
    const raster = coat(1);
    for (let i = 3; i < raster.data.length; i += 4 * 7) raster.data[i] = 100;
    for (let round = 0; round < 8; round++) {
      const strokes = someStrokes(random);
      const painted = paint(strokes, size);
      const after = mended(raster, body, strokes);
      const isHeld = (value: number, i: number) =>
        value === 128 || after[i] === (raster.data[4 * i + 3]! < 128 ? 0 : value);
      expect(painted.every(isHeld)).toBe(true);
    }
  });

  test('what changes hangs together with paint of its own sort', () => {
    const random = seededRandom(2);
    const raster = coat(2);
    for (let round = 0; round < 8; round++) {
      const strokes = someStrokes(random);
      const after = mended(raster, body, strokes);
      expect(hangsTogether(body.data, after, paint(strokes, size))).toBe(true);
    }
  });

  test('a stroke on a sleeve that was missed brings the sleeve', () => {
    const before = overlap(body.data, truth);
    const after = overlap(mended(coat(3), body, [brush('keep', 4, [125, 45], [125, 80])]), truth);
    expect(before).toBeLessThan(0.8);
    expect(after).toBeGreaterThan(0.97);
  });

  test('a stroke on a sleeve that is not wanted takes it away', () => {
    const whole = { ...size, data: truth };
    const after = mended(coat(4), whole, [brush('reject', 4, [125, 45], [125, 80])]);
    expect(overlap(after, body.data)).toBeGreaterThan(0.97);
  });

  test('a hair-thin stroke holds too', () => {
    const after = mended(coat(5), body, [brush('keep', 0.6, [10.5, 10.5], [10.5, 60.5])]);
    for (let y = 10; y <= 60; y++) expect(after[y * size.width + 10]).toBe(255);
  });

  test('paint that was erased again changes nothing', () => {
    const strokes = [brush('keep', 6, [125, 45]), brush('erase', 9, [125, 45])];
    expect(mended(coat(6), body, strokes)).toEqual(body.data);
  });

  test('what paints nothing says nothing either', () => {
    const empty: Stroke = { kind: 'lasso', paint: 'keep', points: [] };
    const inputs = painting([empty, brush('keep', 6, [125, 45]), brush('erase', 9, [125, 45])]);
    const before = found(body);
    expect(runSteps(mend(coat(6), before, inputs, defaultSegmentOptions, kernel))).toBe(before);
  });

  test('a mask that was rejected whole is empty, without certainty, and says so', () => {
    const inputs = painting([brush('reject', 200, [100, 80])]);
    const options = defaultSegmentOptions;
    const after = runSteps(mend(coat(11), found(body), inputs, options, kernel));
    expect(after).toMatchObject({ coverage: 0, certainty: 0 });
    expect(after.reasons).toEqual(['Because.', 'It was corrected by hand.', EMPTY]);
    const again = runSteps(
      mend(coat(11), after, painting([brush('keep', 5, [80, 80])]), options, kernel),
    );
    expect(again.certainty).toBeGreaterThan(0);
    expect(again.reasons).not.toContain(EMPTY);
  });

  test('works where all of the picture was taken, and where nothing was', () => {
    // Of the sleeve, which hardly shows, anything may be thought.
    const body = (mask: Uint8Array) =>
      mask.map((value, i) => (isSleeve(...placeOf(i)) ? 0 : value));
    const all = { ...size, data: new Uint8Array(truth.length).fill(255) };
    const none = { ...size, data: new Uint8Array(truth.length) };
    const ground = [brush('reject', 5, [15, 15], [15, 145], [185, 145], [185, 15], [15, 15])];
    const middle = [brush('keep', 5, [80, 80])];
    expect(mended(coat(7), all, middle)).toEqual(all.data);
    expect(overlap(body(mended(coat(7), all, ground)), body(truth))).toBeGreaterThan(0.95);
    expect(overlap(body(mended(coat(7), none, middle)), body(truth))).toBeGreaterThan(0.9);
  });

  test('is the same, drawn live or opened again', () => {
    const raster = coat(8);
    const inputs = painting([brush('keep', 4, [125, 45], [125, 80])]);
    const unpainted = runSteps(segment(raster, automatic, defaultSegmentOptions, kernel));
    runSteps(segment(coat(9), automatic, defaultSegmentOptions, kernel));
    const live = runSteps(mend(raster, unpainted, inputs, defaultSegmentOptions, kernel));
    const again = runSteps(segment(raster, inputs, defaultSegmentOptions, kernel));
    expect(live).toEqual(again);
  });

  test('a picture of one pixel can be painted', () => {
    const raster = { width: 1, height: 1, data: new Uint8ClampedArray([9, 9, 9, 255]) };
    const inputs = painting([brush('reject', 3, [0.5, 0.5])]);
    const { mask, coverage } = runSteps(segment(raster, inputs, defaultSegmentOptions, kernel));
    expect([...mask.data, coverage]).toEqual([0, 0]);
  });

  test('more strokes leave less doubt', () => {
    const strokes = [brush('keep', 4, [125, 45]), brush('reject', 4, [180, 20])];
    const certainties = [0, 1, 2].map((count) => {
      const inputs = painting(strokes.slice(0, count));
      return runSteps(mend(coat(10), found(body), inputs, defaultSegmentOptions, kernel)).certainty;
    });
    expect(certainties).toEqual([...certainties].sort());
    expect(certainties[2]).toBeLessThan(1);
  });
});
