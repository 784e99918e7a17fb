import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCutKernel } from '../../../../workers/kernels/cut.ts';
import { seededRandom } from '../../random.ts';
import type { Raster, Rectangle } from '../../raster.ts';
import { runSteps } from '../../steps.ts';
import { EMPTY } from '../admitEmpty.ts';
import { constrainTo } from '../constraint.ts';
import type { CutKernel } from '../cutKernel.ts';
import { type Method, methods } from '../method.ts';
import { segment } from '../segment.ts';
import { automatic, defaultSegmentOptions, type SegmentInputs } from '../segmentation.ts';
import type { Stroke } from '../stroke.ts';
import { cutByGradients } from './gradients.ts';
import type { Opening } from './opening.ts';
import { cutByOtsu } from './otsu.ts';
import { cutByThreshold } from './threshold.ts';
import { cutByWatershed } from './watershed.ts';

const others = methods.filter((method) => method !== 'grabcut');
const lighter = [cutByThreshold, cutByOtsu, cutByGradients, cutByWatershed];

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

const cut = (raster: Raster, inputs: Partial<SegmentInputs>) =>
  runSteps(segment(raster, { ...automatic, ...inputs }, defaultSegmentOptions, kernel));

/** A picture made pixel by pixel: red, green, blue, alpha. */
function draw(width: number, height: number, pixel: (x: number, y: number) => number[]): Raster {
  const data = new Uint8ClampedArray(4 * width * height);
  for (let i = 0; i < width * height; i++) data.set(pixel(i % width, Math.floor(i / width)), 4 * i);
  return { width, height, data };
}

const isDress = (x: number, y: number): boolean =>
  Math.abs(x - 60) < 14 + y / 8 && y > 20 && y < 128;

/** A dress of one colour with a little noise on a wall of another. */
function dress(colour: readonly number[], wall: readonly number[], noise = 8): Raster {
  const random = seededRandom(7);
  return draw(120, 150, (x, y) => [
    ...(isDress(x, y) ? colour : wall).map((value) => value + noise * (random() - 0.5)),
    255,
  ]);
}

function overlap(mask: Uint8Array, isTrue: (x: number, y: number) => boolean, width: number) {
  let both = 0;
  let either = 0;
  mask.forEach((value, i) => {
    const truth = isTrue(i % width, Math.floor(i / width));
    if (value && truth) both++;
    if (value || truth) either++;
  });
  return both / either;
}

describe.each(others)('%s', (method: Method) => {
  test('finds a garment that stands out, dark on light and light on dark', () => {
    for (const [colour, wall] of [
      [
        [30, 35, 80],
        [235, 236, 238],
      ],
      [
        [240, 230, 200],
        [40, 42, 45],
      ],
    ] as const) {
      const { mask, coverage, certainty } = cut(dress(colour, wall), { method });
      expect(overlap(mask.data, isDress, 120)).toBeGreaterThan(0.93);
      expect(coverage).toBeCloseTo(mask.data.filter(Boolean).length / mask.data.length, 9);
      expect(certainty).toBeGreaterThan(0.7);
    }
  });

  test('same picture, same bytes, whatever was cut between', () => {
    const raster = dress([150, 60, 50], [160, 140, 120], 60);
    const once = cut(raster, { method });
    cut(dress([30, 35, 80], [235, 236, 238]), { method: 'grabcut' });
    expect(cut(raster, { method })).toEqual(once);
  });

  test("shares the rectangle with the product's own, and stays inside it", () => {
    const raster = dress([150, 60, 50], [160, 140, 120], 30);
    expect(cut(raster, { method }).rectangle).toEqual(cut(raster, {}).rectangle);
    const rectangle = { x: 30, y: 12, width: 50, height: 70 };
    const found = cut(raster, { method, rectangle });
    expect(found.rectangle).toEqual(rectangle);
    expect(overlap(found.mask.data, isWithin(rectangle), 120)).toBeGreaterThan(0);
    found.mask.data.forEach((value, i) => {
      if (!isWithin(rectangle)(i % 120, Math.floor(i / 120))) expect(value).toBe(0);
    });
  });

  test('what was painted never flips', () => {
    const strokes: readonly Stroke[] = [
      { kind: 'brush', paint: 'reject', radius: 6, points: [{ x: 60, y: 60 }] },
      { kind: 'brush', paint: 'keep', radius: 6, points: [{ x: 6, y: 8 }] },
    ];
    const isNear = (x: number, y: number, at: { x: number; y: number }) =>
      Math.hypot(x + 0.5 - at.x, y + 0.5 - at.y) < 5;
    const cloth = draw(120, 150, () => [200, 30, 60, 255]);
    const sticker = draw(120, 150, (x, y) => [200, 30, 60, isDress(x, y) || y < 15 ? 255 : 0]);
    for (const raster of [dress([30, 35, 80], [235, 236, 238]), cloth, sticker]) {
      const { data } = cut(raster, { method, strokes }).mask;
      data.forEach((value, i) => {
        const [x, y] = [i % 120, Math.floor(i / 120)];
        if (isNear(x, y, { x: 60, y: 60 })) expect(value).toBe(0);
        if (isNear(x, y, { x: 6, y: 8 })) expect(value).toBe(255);
      });
    }
  });

  test('what is transparent is never garment, and what is hidden there has no say', () => {
    const random = seededRandom(3);
    const isHole = (x: number, y: number) => Math.hypot(x - 60, y - 75) < 12;
    const holed = (hidden: () => number) =>
      draw(120, 150, (x, y) => {
        if (isHole(x, y)) return [hidden(), hidden(), hidden(), 0];
        return isDress(x, y) ? [30, 35, 80, 255] : [235, 236, 238, 255];
      });
    const black = cut(
      holed(() => 0),
      { method },
    ).mask.data;
    black.forEach((value, i) => {
      if (isHole(i % 120, Math.floor(i / 120))) expect(value).toBe(0);
    });
    if (method !== 'exact')
      expect(
        cut(
          holed(() => 255 * random()),
          { method },
        ).mask.data,
      ).toEqual(black);
  });

  test('a transparent frame: what is opaque is the garment', () => {
    const found = cut(
      draw(120, 150, (x, y) => [9, 9, 9, isDress(x, y) ? 255 : 0]),
      { method },
    );
    expect(overlap(found.mask.data, isDress, 120)).toBe(1);
    expect(
      cut(
        draw(30, 40, () => [9, 9, 9, 0]),
        { method },
      ).coverage,
    ).toBe(0);
  });

  test('one colour all over: all of it is the garment, with next to no certainty', () => {
    const found = cut(
      draw(120, 90, () => [200, 30, 60, 255]),
      { method },
    );
    expect(found.coverage).toBe(1);
    expect(found.certainty).toBeLessThanOrEqual(0.1);
  });
});

describe.each(methods)('%s, whatever is to be seen', (method: Method) => {
  test.each([
    [1, 1],
    [2, 1],
    [1, 2],
    [3, 3],
    [1, 400],
    [500, 2],
  ])('%i x %i', (width, height) => {
    for (const pixel of [
      () => [90, 90, 90, 255],
      (x: number, y: number) => [x * 9, y * 9, 40, 255],
      (x: number) => [x * 9, 0, 0, x % 2 === 0 ? 255 : 0],
      () => [0, 0, 0, 0],
    ]) {
      const found = cut(draw(width, height, pixel), { method });
      expect(found.mask.data).toHaveLength(width * height);
      expect(found.certainty).toBeGreaterThanOrEqual(0);
      expect(found.certainty).toBeLessThanOrEqual(1);
      expect(found.reasons.length).toBeGreaterThan(0);
    }
  });

  const photos = {
    'a dress alone': dress([190, 40, 60], [240, 240, 238]),
    'one colour all over': draw(120, 90, () => [200, 30, 60, 255]),
    'a photo that came cut out': draw(120, 150, (x, y) => [9, 9, 9, isDress(x, y) ? 255 : 0]),
  };

  test.each(Object.entries(photos))('%s: tells that no bag was found', (_, photo) => {
    const { reasons } = cut(photo, { method, garment: 'bag' });
    expect(reasons.filter((reason) => reason.includes('No bag'))).toHaveLength(1);
  });

  test.each(Object.entries(photos))('%s: an empty mask has no certainty', (_, photo) => {
    const all = {
      kind: 'brush',
      paint: 'reject',
      radius: 300,
      points: [{ x: 60, y: 60 }],
    } as const;
    const found = cut(photo, { method, strokes: [all] });
    expect(found).toMatchObject({ coverage: 0, certainty: 0 });
    expect(found.reasons).toContain(EMPTY);
  });
});

describe.each(lighter)(
  '%o',
  (cutBy: (opening: Opening, kernel: CutKernel) => { data: Uint8Array }) => {
    // To the pixel as long as the colour of the frame is fitted to all of its pixels, as in a small picture.
    test('a mirrored photo has the mirrored mask', () => {
      for (const noise of [8, 60, 200]) {
        const large = dress([150, 60, 50], [160, 140, 120], noise);
        const raster = draw(60, 75, (x, y) => {
          const i = 4 * (2 * y * large.width + 2 * x);
          return [...large.data.subarray(i, i + 4)];
        });
        const { width, height } = raster;
        const rectangle = { x: 10, y: 6, width: 38, height: 62 };
        const mirrored = draw(width, height, (x, y) => {
          const i = 4 * (y * width + width - 1 - x);
          return [...raster.data.subarray(i, i + 4)];
        });
        const mask = cutBy(openingOf(raster, rectangle), kernel).data;
        const beside = { ...rectangle, x: width - rectangle.x - rectangle.width };
        const found = cutBy(openingOf(mirrored, beside), kernel).data;
        const back = mask.map((_, i) => mask[i - (i % width) + width - 1 - (i % width)]!);
        expect(found).toEqual(back);
        expect(mask.some(Boolean)).toBe(true);
      }
    });
  },
);

const openingOf = (raster: Raster, rectangle: Rectangle): Opening => ({
  raster,
  rectangle,
  trimap: constrainTo(rectangle, raster),
});

const isWithin = (rectangle: Rectangle) => (x: number, y: number) =>
  x >= rectangle.x &&
  x < rectangle.x + rectangle.width &&
  y >= rectangle.y &&
  y < rectangle.y + rectangle.height;
