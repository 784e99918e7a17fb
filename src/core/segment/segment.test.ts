import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCutKernel } from '../../../workers/kernels/cut.ts';
import { seededRandom } from '../random.ts';
import type { Raster, Rectangle } from '../raster.ts';
import { runSteps } from '../steps.ts';
import type { CutKernel } from './cutKernel.ts';
import { cutExactly } from './exact.ts';
import { intersectionOverUnion } from './intersectionOverUnion.ts';
import { segment } from './segment.ts';
import {
  automatic,
  defaultSegmentOptions,
  type Segmentation,
  type SegmentOptions,
  type SegmentReport,
} from './segmentation.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

type Colour = readonly [number, number, number];
type Shape = (u: number, v: number) => boolean;
type Ground = (u: number, v: number) => Colour;

const grey = (light: number): Colour => [light, light + 1, light + 3];

/** Shapes over the unit square, u to the right, v down. */
const shapes = {
  disc: (u, v) => (u - 0.5) ** 2 + (v - 0.5) ** 2 < 0.09,
  shirt: (u, v) =>
    (Math.abs(u - 0.5) < 0.22 && v > 0.2 && v < 0.85) ||
    (Math.abs(u - 0.5) < 0.4 && v > 0.2 && v < 0.42),
  sleeved: (u, v) => Math.abs(u - 0.5) < (v < 0.75 ? 0.38 : 0.22) && v > 0.22 && v < 0.8,
  trousers: (u, v) =>
    Math.abs(u - 0.5) < 0.2 && v > 0.1 && v < 0.95 && !(Math.abs(u - 0.5) < 0.05 && v > 0.4),
} satisfies Record<string, Shape>;

const grounds = {
  white: () => [250, 250, 250] as Colour,
  gradient: (_, v) => [200 - 60 * v, 205 - 50 * v, 210 - 40 * v],
  // A grey paper sweep: the lamp's light falls off, the wall bends into the floor.
  lamp: (u, v) => grey(205 - 70 * Math.hypot(u - 0.35, v - 0.4)),
  vignette: (u, v) => grey(200 - 90 * ((u - 0.5) ** 2 + (v - 0.5) ** 2)),
  horizon: (_, v) => grey(215 - 45 / (1 + Math.exp((0.75 - v) / 0.04))),
  busy: (u, v) => (Math.sin(19 * u) + Math.sin(23 * v) > 0 ? [80, 120, 70] : [150, 160, 120]),
} satisfies Record<string, Ground>;

/** A shape of one colour with seeded noise on a ground, and its exact mask. */
function paint(size: number, shape: Shape, colour: Colour, ground: Ground, noise = 24) {
  const random = seededRandom(size);
  const [width, height] = [size, Math.round(1.25 * size)];
  const raster: Raster = { width, height, data: new Uint8ClampedArray(4 * width * height) };
  const truth = new Uint8Array(width * height);
  for (let i = 0; i < truth.length; i++) {
    const u = ((i % width) + 0.5) / width;
    const v = (Math.floor(i / width) + 0.5) / height;
    const base = shape(u, v) ? colour : ground(u, v);
    truth[i] = shape(u, v) ? 255 : 0;
    for (let c = 0; c < 3; c++) raster.data[4 * i + c] = base[c]! + noise * (random() - 0.5);
    raster.data[4 * i + 3] = 255;
  }
  return { raster, truth };
}

function cut(
  raster: Raster,
  rectangle: Rectangle | null = null,
  options: Partial<SegmentOptions> = {},
): Segmentation {
  return runSteps(
    segment(raster, { ...automatic, rectangle }, { ...defaultSegmentOptions, ...options }, kernel),
  );
}

/** A picture made pixel by pixel. */
function draw(width: number, height: number, pixel: (x: number, y: number) => number[]): Raster {
  const data = new Uint8ClampedArray(4 * width * height);
  for (let i = 0; i < width * height; i++) {
    data.set(pixel(i % width, Math.floor(i / width)), 4 * i);
  }
  return { width, height, data };
}

describe('painted scenes of known shape', () => {
  const colours: Record<string, Colour> = { red: [190, 40, 50], navy: [30, 35, 80] };
  for (const [shapeName, shape] of Object.entries(shapes))
    for (const [groundName, ground] of Object.entries(grounds))
      for (const [colourName, colour] of Object.entries(colours))
        test(`${colourName} ${shapeName} on ${groundName}`, () => {
          const { raster, truth } = paint(240, shape, colour, ground);
          const found = cut(raster);
          expect(intersectionOverUnion(found.mask.data, truth)).toBeGreaterThan(0.95);
          expect(found.certainty).toBeGreaterThan(0.5);
        });

  test('white and grey cloth on an uneven grey sweep', () => {
    for (const ground of [grounds.lamp, grounds.vignette, grounds.horizon])
      for (const light of [250, 110]) {
        const { raster, truth } = paint(240, shapes.shirt, grey(light), ground, 8);
        expect(intersectionOverUnion(cut(raster).mask.data, truth)).toBeGreaterThan(0.95);
      }
  });

  test('sleeves of another colour, as dark as the busy ground', () => {
    const isSleeve: Shape = (u) => Math.abs(u - 0.5) > 0.22;
    const ground: Ground = (u, v) =>
      Math.sin(31 * u) * Math.sin(37 * v + 9 * u) > 0 ? [22, 40, 20] : [80, 100, 40];
    const jumper: Ground = (u, v) =>
      !shapes.sleeved(u, v) ? ground(u, v) : isSleeve(u, v) ? [28, 34, 78] : [240, 200, 40];
    const { raster } = paint(240, () => false, [0, 0, 0], jumper, 12);
    const { truth } = paint(240, shapes.sleeved, [0, 0, 0], ground);
    expect(intersectionOverUnion(cut(raster).mask.data, truth)).toBeGreaterThan(0.95);
  });

  test('at every size from a thumbnail on', () => {
    for (const size of [40, 77, 130, 301, 420]) {
      const { raster, truth } = paint(size, shapes.shirt, [190, 40, 50], grounds.white);
      expect(intersectionOverUnion(cut(raster).mask.data, truth)).toBeGreaterThan(0.95);
    }
  });

  test('the exact cut agrees', () => {
    const { raster, truth } = paint(120, shapes.shirt, [190, 40, 50], grounds.gradient);
    const rectangle = { x: 6, y: 6, width: 108, height: 138 };
    const mask = runSteps(cutExactly(raster, rectangle, defaultSegmentOptions, kernel));
    expect(intersectionOverUnion(mask.data, truth)).toBeGreaterThan(0.95);
  });
});

test('things that stand apart are all taken, and told', () => {
  const apart: Ground = (u, v) =>
    Math.hypot(u - 0.3, v - 0.5) < 0.18
      ? [190, 40, 50]
      : Math.hypot(u - 0.75, v - 0.5) < 0.12
        ? [30, 35, 80]
        : [250, 250, 250];
  const { raster } = paint(240, () => false, [0, 0, 0], apart, 8);
  const found = cut(raster);
  expect(found.items).toHaveLength(2);
  expect(found.items[0]!.x).toBeLessThan(found.items[1]!.x);
  expect(found.reasons).toContain('Two things stand apart; all were taken.');
  expect(found.mask.data[150 * 240 + 72]).toBe(255);
  expect(found.mask.data[150 * 240 + 180]).toBe(255);
  const [, second] = found.items;
  const picked = cut(raster, second!);
  expect(picked.mask.data[150 * 240 + 72]).toBe(0);
  expect(picked.mask.data[150 * 240 + 180]).toBe(255);
  expect(picked.items).toEqual([]);
});

test('white before white is less sure than grey', () => {
  const clear = cut(paint(240, shapes.disc, [150, 150, 150], grounds.white, 8).raster);
  const faint = cut(paint(240, shapes.disc, [244, 244, 244], grounds.white, 8).raster);
  expect(faint.certainty).toBeLessThan(clear.certainty);
});

describe('laws', () => {
  test('the energy never rises within a phase', () => {
    for (const ground of Object.values(grounds)) {
      const { raster } = paint(300, shapes.trousers, [120, 90, 60], ground, 80);
      const reports: SegmentReport[] = [];
      const steps = segment(raster, automatic, defaultSegmentOptions, kernel);
      runSteps(steps, (report) => reports.push(report));
      expect(reports.length).toBeGreaterThan(0);
      reports.slice(1).forEach((report, i) => {
        if (report.phase !== reports[i]!.phase) return;
        // Capacities are whole numbers: the objective may waver by one.
        expect(report.energy).toBeLessThanOrEqual(reports[i]!.energy + 1);
        expect(report.iteration).toBe(reports[i]!.iteration + 1);
      });
    }
  });

  test('same picture, same bytes, whatever was cut between', () => {
    const { raster } = paint(200, shapes.shirt, [120, 90, 60], grounds.busy, 60);
    const once = cut(raster);
    cut(paint(90, shapes.disc, [0, 90, 200], grounds.white).raster);
    expect(cut(raster)).toEqual(once);
  });

  test('nothing is left of the picture before, even where no mixture can be learned', () => {
    const holed = draw(300, 300, (x, y) => [x / 2, y / 2, 90, Math.hypot(x, y) < 120 ? 0 : 255]);
    const whole = { x: 0, y: 0, width: 300, height: 300 };
    const once = cut(holed, whole);
    cut(paint(300, shapes.disc, [0, 90, 200], grounds.white).raster);
    expect(cut(holed, whole)).toEqual(once);
  });

  test('a mirrored picture has the mirrored mask', () => {
    // Not to the pixel: the mixtures' first guess draws colours in the order of the pixels, and halving an odd
    // width pairs other columns.
    const { raster } = paint(211, shapes.shirt, [120, 90, 60], grounds.busy, 60);
    const { width, height } = raster;
    const mirror = (x: number, y: number) => y * width + width - 1 - x;
    const mirrored = draw(width, height, (x, y) => [
      ...raster.data.subarray(4 * mirror(x, y), 4 * mirror(x, y) + 4),
    ]);
    const mask = cut(raster).mask.data;
    const back = Uint8Array.from(mask, (_, i) => mask[mirror(i % width, Math.floor(i / width))]!);
    expect(intersectionOverUnion(cut(mirrored).mask.data, back)).toBeGreaterThan(0.98);
  });

  test('nothing outside the given rectangle is foreground', () => {
    const { raster } = paint(150, shapes.shirt, [190, 40, 50], grounds.busy);
    const rectangle = { x: 12, y: 30, width: 126, height: 140 };
    const found = cut(raster, rectangle);
    expect(found.rectangle).toEqual(rectangle);
    expect(found.coverage).toBeGreaterThan(0);
    found.mask.data.forEach((label, i) => {
      const x = i % raster.width;
      const y = Math.floor(i / raster.width);
      const isInside = x >= 12 && x < 138 && y >= 30 && y < 170;
      if (!isInside) expect(label).toBe(0);
    });
  });

  test('stages are kept when asked for, one a report', () => {
    const { raster } = paint(200, shapes.shirt, [190, 40, 50], grounds.busy);
    let reports = 0;
    const options = { ...defaultSegmentOptions, keepStages: true };
    const found = runSteps(segment(raster, automatic, options, kernel), () => reports++);
    expect(found.stages).toHaveLength(reports);
    expect(found.stages.at(-1)!.mask).toEqual(found.mask);
    expect(cut(raster).stages).toEqual([]);
  });
});

describe('hard pictures', () => {
  const nothing =
    'Nothing in the photo stands out from the rest, so all of it was taken for the garment.';

  test('one colour all over: all of it is the garment, and it says how little that is worth', () => {
    const found = cut(draw(200, 150, () => [200, 30, 60, 255]));
    expect(found.coverage).toBe(1);
    expect(found.certainty).toBeLessThanOrEqual(0.1);
    expect(found.reasons).toEqual([nothing]);
  });

  test('one colour with holes: all that can be seen', () => {
    const alpha = (x: number, y: number) => (Math.hypot(x - 70, y - 60) < 30 ? 0 : 255);
    const found = cut(draw(200, 150, (x, y) => [200, 30, 60, alpha(x, y)]));
    const seen = found.mask.data.map((_, i) => alpha(i % 200, Math.floor(i / 200)));
    expect(found.mask.data).toEqual(seen);
    expect(found.reasons).toEqual([nothing]);
  });

  test('cloth that fills the frame is the garment', () => {
    const random = seededRandom(4);
    const stripes = draw(150, 200, (_, y) => {
      const dye = y % 16 < 8 ? [235, 235, 230] : [30, 36, 80];
      return [...dye.map((value) => value + 8 * (random() - 0.5)), 255];
    });
    const plainCloth = draw(150, 200, (x, y) => {
      const light = 90 + 20 * Math.sin(x / 23) + 12 * Math.sin(y / 31) + 6 * (random() - 0.5);
      return [light, light + 20, 1.5 * light, 255];
    });
    for (const cloth of [stripes, plainCloth]) expect(cut(cloth).coverage).toBeGreaterThan(0.9);
  });

  test('a rectangle with nothing in it that stands out is the garment', () => {
    const rectangle = { x: 20, y: 30, width: 50, height: 40 };
    const found = cut(
      draw(200, 150, () => [200, 30, 60, 255]),
      rectangle,
    );
    expect(found.coverage).toBeCloseTo((50 * 40) / (200 * 150), 9);
    expect(found.mask.data[30 * 200 + 20]).toBe(255);
    expect(found.mask.data[29 * 200 + 20]).toBe(0);
  });

  test('a transparent frame: what is opaque is the garment, whatever its colour', () => {
    const isInside = (x: number, y: number) => Math.hypot(x - 60, y - 50) < 30;
    const found = cut(draw(120, 100, (x, y) => [0, 0, 0, isInside(x, y) ? 255 : 0]));
    const expected = found.mask.data.map((_, i) =>
      isInside(i % 120, Math.floor(i / 120)) ? 255 : 0,
    );
    expect(found.mask.data).toEqual(expected);
    expect(cut(draw(30, 30, () => [9, 9, 9, 0])).coverage).toBe(0);
  });

  test('a rectangle holds for a picture that came cut out, too', () => {
    const raster = draw(120, 100, (x) => [0, 0, 0, x > 20 && x < 100 ? 255 : 0]);
    const rectangle = { x: 50, y: 40, width: 20, height: 10 };
    const found = cut(raster, rectangle);
    expect(found.rectangle).toEqual(rectangle);
    expect(found.coverage).toBeCloseTo((20 * 10) / (120 * 100), 9);
  });

  test('a garment that touches the frame keeps its ends', () => {
    const { raster, truth } = paint(
      200,
      (u, v) => Math.abs(u - 0.5) < 0.25 && v > 0.15,
      [40, 90, 160],
      grounds.white,
    );
    const found = cut(raster);
    expect(intersectionOverUnion(found.mask.data, truth)).toBeGreaterThan(0.97);
    expect(found.reasons).toContain('It touches the frame at the bottom.');
  });

  test('a sweep with a line drawn round it', () => {
    for (const size of [30, 100, 240]) {
      const { raster } = paint(size, shapes.disc, [190, 40, 50], grounds.gradient);
      const { width, height } = raster;
      const lined = draw(width, height, (x, y) => {
        const isLine = Math.min(x, y, width - 1 - x, height - 1 - y) < size / 100;
        const at = 4 * (y * width + x);
        return isLine ? [0, 0, 0, 255] : [...raster.data.subarray(at, at + 4)];
      });
      expect(cut(lined).coverage).toBeGreaterThan(0.1);
    }
  });

  test('a rectangle of one pixel and one of the whole picture', () => {
    const { raster } = paint(100, shapes.disc, [190, 40, 50], grounds.busy);
    expect(cut(raster, { x: 50, y: 60, width: 1, height: 1 }).coverage).toBeLessThan(0.001);
    const { width, height } = raster;
    expect(cut(raster, { x: 0, y: 0, width, height }).mask.data).toHaveLength(width * height);
  });
});
