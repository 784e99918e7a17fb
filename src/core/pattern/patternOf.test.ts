import { describe, expect, it, test } from 'vitest';
import { noSwatch, type Palette } from '../palette/palette.ts';
import { seededRandom } from '../random.ts';
import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import { closeUpOf } from './closeUp.ts';
import { type Pattern, patterns } from './pattern.ts';
import { chancesOf } from './patternModel.ts';
import { patternOf } from './patternOf.ts';
import { patternWeights } from './patternWeights.ts';
import { traitsOf } from './traits.ts';

/** Whether the accent covers a place; `x` and `y` run from 0 to 1 across a cloth. */
type Weave = (x: number, y: number) => boolean;

const red = [190, 30, 40] as const;
const white = [236, 236, 232] as const;

/** A square of white cloth with red on it, in uneven light, with grain, and a margin that is not cloth. */
function clothOf(weave: Weave, size = 240) {
  const random = seededRandom(5);
  const data = new Uint8ClampedArray(4 * size * size);
  const mask = new Uint8Array(size * size);
  const labels = new Uint8Array(size * size).fill(noSwatch);
  for (let i = 0; i < mask.length; i++) {
    const [x, y] = [(i % size) / size, Math.floor(i / size) / size];
    const isCloth = Math.min(x, y, 1 - x, 1 - y) > 0.06;
    const isRed = weave(x, y);
    const light = (isCloth ? 0.85 + 0.12 * Math.sin(3 * x + 2 * y) : 1) + 0.02 * (random() - 0.5);
    const colour = isCloth ? (isRed ? red : white) : [60, 90, 60];
    data.set([...colour.map((channel) => channel * light), 255], 4 * i);
    if (!isCloth) continue;
    mask[i] = 255;
    labels[i] = isRed ? 1 : 0;
  }
  return paletted({ width: size, height: size, data }, mask, labels);
}

function paletted(raster: Raster, data: Uint8Array<ArrayBuffer>, labels: Uint8Array<ArrayBuffer>) {
  const { width, height } = raster;
  const mask: Mask = { width, height, data };
  const counts = [0, 1].map((label) => labels.filter((one) => one === label).length);
  const total = counts[0]! + counts[1]!;
  const swatch = (n: number) => ({
    rgb: n === 0 ? white : red,
    lab: [n === 0 ? 93 : 40, n === 0 ? 0 : 60, 0] as const,
    weight: counts[n]! / total,
    spread: 3,
  });
  const swatches = counts[1]! > 0 ? [swatch(0), swatch(1)] : [swatch(0)];
  const palette: Palette = { width, height, swatches, labels };
  return { raster, mask, palette };
}

const turned =
  (weave: Weave, angle: number): Weave =>
  (x, y) =>
    weave(
      0.5 + (x - 0.5) * Math.cos(angle) + (y - 0.5) * Math.sin(angle),
      0.5 + (y - 0.5) * Math.cos(angle) - (x - 0.5) * Math.sin(angle),
    );

const fraction = (x: number): number => x - Math.floor(x);
const weaves: Partial<Record<Pattern, Weave>> = {
  solid: () => false,
  striped: (_, y) => fraction(9 * y) < 0.4,
  dotted: (x, y) => Math.hypot(fraction(8 * x) - 0.5, fraction(8 * y) - 0.5) < 0.24,
  'colour-blocked': (_, y) => y > 0.62,
};
const found = ({ raster, mask, palette }: ReturnType<typeof clothOf>) =>
  patternOf(raster, mask, palette)!;

describe.each(Object.entries(weaves))('%s cloth', (pattern, weave) => {
  it.each([0, 0.4, Math.PI / 2])('is known when turned by %f', (angle) => {
    expect(found(clothOf(turned(weave, angle))).pattern).toBe(pattern);
  });

  it('is known at other sizes', () => {
    for (const size of [120, 500]) expect(found(clothOf(weave, size)).pattern).toBe(pattern);
  });
});

test('the second colour lies on the base', () => {
  expect(found(clothOf(weaves.striped!))).toMatchObject({ base: 0, accents: [1] });
  expect(found(clothOf(weaves.solid!))).toMatchObject({ base: 0, accents: [] });
});

test('the chances of a cloth sum to 1, and the pattern has the largest', () => {
  const cloth = clothOf(weaves.dotted!);
  const chances = chancesOf(traitsOf(closeUpOf(cloth.raster, cloth.mask)!), patternWeights);
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  const { pattern, confidence, runnerUp } = found(cloth);
  expect(confidence).toBe(Math.max(...chances));
  expect(chances[patterns.indexOf(pattern)]).toBe(confidence);
  expect(runnerUp).not.toBe(pattern);
});

test('what lies outside the mask changes nothing', () => {
  const cloth = clothOf(weaves.striped!);
  const painted = cloth.raster.data.slice();
  cloth.mask.data.forEach((inside, i) => {
    if (inside === 0) painted.set([0, 0, 255, 255], 4 * i);
  });
  const other = { ...cloth, raster: { ...cloth.raster, data: painted } };
  expect(found(other)).toEqual(found(cloth));
});

test('mirroring changes nothing but rounding', () => {
  const cloth = clothOf(weaves.dotted!);
  const mirrored = clothOf((x, y) => weaves.dotted!(1 - x, y));
  expect(found(mirrored).confidence).toBeCloseTo(found(cloth).confidence, 1);
});

test('where there is next to nothing of a garment there is no pattern', () => {
  const { raster, mask, palette } = clothOf(weaves.solid!);
  const nothing = { ...mask, data: new Uint8Array(mask.data.length) };
  expect(patternOf(raster, nothing, palette)).toBeNull();
  expect(patternOf(raster, mask, { ...palette, swatches: [] })).toBeNull();
  const line = {
    ...nothing,
    data: nothing.data.slice().fill(255, 120 * 240 + 20, 120 * 240 + 200),
  };
  expect(patternOf(raster, line, palette)).toBeNull();
});

test.each([0, 128, 254])('on a blank photo of grey %i there is no pattern', (grey) => {
  const { raster, mask, palette } = clothOf(weaves.solid!);
  const random = seededRandom(3);
  const data = raster.data.map((_, i) => (i % 4 === 3 ? 255 : grey + Math.floor(2 * random())));
  expect(patternOf({ ...raster, data }, mask, palette)).toBeNull();
});

test('cloth that lies in two corners of a photo is not looked at closer than a photo is large', () => {
  const { raster, mask } = clothOf(() => false);
  const { width, height } = raster;
  const spots = mask.data.map((_, i) => {
    const fromCorner = (i % width) + Math.floor(i / width);
    return fromCorner < 80 || fromCorner > width + height - 80 ? 255 : 0;
  });
  const close = closeUpOf(raster, { width, height, data: spots });
  expect(close!.width * close!.height).toBeLessThan(48_000);
});
