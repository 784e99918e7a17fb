import { describe, expect, it, test } from 'vitest';
import { deltaE2000 } from '../colour/deltaE2000.ts';
import { lab65Of } from '../colour/lab65.ts';
import type { Triple } from '../palette/palette.ts';
import { seededRandom } from '../random.ts';
import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import { adapt, adaptation, seenIn } from './adapt.ts';
import { lightFromBackground } from './fromBackground.ts';
import { colourAt, lightAt } from './fromPoint.ts';
import { daylight, hasCast, type Light, lightRead } from './light.ts';
import { inverse, product } from './linear.ts';
import { temperatureOf } from './readLight.ts';

/** A square garment in the middle of a sweep, with grain. */
function shot(
  sweep: Triple,
  garment: Triple,
  size = 80,
  grain = 6,
): { raster: Raster; mask: Mask } {
  const random = seededRandom(3);
  const data = new Uint8ClampedArray(4 * size * size);
  const mask = new Uint8Array(size * size);
  for (let i = 0; i < mask.length; i++) {
    const [x, y] = [i % size, Math.floor(i / size)];
    const isIn = Math.min(x, y, size - 1 - x, size - 1 - y) >= size / 4;
    const noise = grain * (random() - 0.5);
    mask[i] = isIn ? 255 : 0;
    data.set(
      (isIn ? garment : sweep).map((channel) => channel + noise),
      4 * i,
    );
    data[4 * i + 3] = 255;
  }
  return {
    raster: { width: size, height: size, data },
    mask: { width: size, height: size, data: mask },
  };
}

const lamp: Light = [1.16, 0.97, 0.83];
const shade: Light = [0.92, 1.01, 1.14];
const reasonOf = (reading: ReturnType<typeof lightAt>) =>
  reading.kind === 'refused' ? reading.reason : null;

describe('a neutral sweep tells the light', () => {
  test.each([
    ['a lamp', lamp],
    ['shade', shade],
  ])('%s is taken off again', (_, light) => {
    const cloth: Triple = [120, 40, 60];
    const { raster, mask } = shot(seenIn(light, [205, 205, 205]), seenIn(light, cloth));
    const reading = lightFromBackground(raster, { mask, layers: null });
    if (reading.kind !== 'read') throw new Error(reading.message);
    const at = 4 * (40 * 80 + 40);
    const [r, g, b] = adapt(raster, reading.light).data.slice(at, at + 3);
    expect(deltaE2000(lab65Of([r!, g!, b!]), lab65Of(cloth))).toBeLessThan(3);
    expect(reading.shift).toBeGreaterThan(3);
  });

  it('says neutral of a grey one', () => {
    const { raster, mask } = shot([200, 200, 200], [20, 90, 40]);
    expect(lightFromBackground(raster, { mask, layers: null })).toMatchObject({
      kind: 'read',
      words: 'neutral',
    });
  });

  it('never looks at what else somebody wears', () => {
    // A wall seen through clothes: the mask has their upper half, the lower one was left out.
    const { raster, mask: wall } = shot(seenIn(lamp, [190, 190, 190]), [200, 200, 200]);
    const worn = wall.data.map((byte) => 255 - byte);
    const mask = { ...wall, data: worn.map((byte, i) => (i < worn.length / 2 ? byte : 0)) };
    const layers = { labels: worn.map((byte) => byte && 1), parts: [] };
    expect(lightFromBackground(raster, { mask, layers })).toMatchObject({ words: 'neutral' });
    expect(lightFromBackground(raster, { mask, layers: null })).not.toMatchObject({
      words: 'neutral',
    });
  });

  it('never looks at the garment', () => {
    const plain = shot(seenIn(lamp, [205, 205, 205]), [10, 10, 200]);
    const other = shot(seenIn(lamp, [205, 205, 205]), [230, 30, 20]);
    const read = ({ raster, mask }: ReturnType<typeof shot>) =>
      lightFromBackground(raster, { mask, layers: null });
    expect(read(plain)).toEqual(read(other));
  });

  test.each<[string, Triple, string]>([
    ['a pink wall', [230, 150, 200], 'coloured-background'],
    ['a green wall', [150, 210, 150], 'coloured-background'],
    ['a burnt-out sweep', [255, 255, 255], 'burnt-out'],
    ['a black sweep', [20, 20, 22], 'dark-background'],
  ])('%s tells nothing', (_, sweep, reason) => {
    const { raster, mask } = shot(sweep, [100, 100, 100], 80, 2);
    expect(reasonOf(lightFromBackground(raster, { mask, layers: null }))).toBe(reason);
  });

  it('needs background, and a plain one', () => {
    const { raster, mask } = shot([200, 200, 200], [10, 10, 10]);
    const full = { ...mask, data: new Uint8Array(mask.data.length).fill(255) };
    expect(reasonOf(lightFromBackground(raster, { mask: full, layers: null }))).toBe(
      'no-background',
    );
    const random = seededRandom(4);
    const busy = {
      ...raster,
      data: raster.data.map((byte, i) => (i % 4 === 3 ? byte : 255 * random())),
    };
    expect(reasonOf(lightFromBackground(busy, { mask, layers: null }))).toBe('busy-background');
  });
});

describe('a place that somebody says is grey', () => {
  it('becomes grey', () => {
    const grey = seenIn(lamp, [128, 128, 128]);
    const { raster } = shot(grey, [10, 60, 200], 80, 0);
    const reading = lightAt(raster, { x: 0, y: 79 });
    if (reading.kind !== 'read') throw new Error(reading.message);
    const [r, g, b] = adapt(raster, reading.light).data;
    expect(Math.max(r!, g!, b!) - Math.min(r!, g!, b!)).toBeLessThanOrEqual(1);
  });

  it('is shown in the colour that it has', () => {
    const { raster } = shot([90, 120, 30], [0, 0, 0], 80, 0);
    expect(colourAt(raster, { x: 79, y: 0 })).toEqual([90, 120, 30]);
  });

  test.each<[string, Triple, string]>([
    ['a red label', [200, 20, 30], 'coloured'],
    ['a highlight', [255, 255, 255], 'burnt-out'],
    ['a black button', [5, 5, 5], 'too-dark'],
  ])('is refused where it is %s', (_, colour, reason) => {
    const { raster } = shot(colour, colour, 20, 0);
    expect(reasonOf(lightAt(raster, { x: 5, y: 5 }))).toBe(reason);
  });
});

test('daylight changes nothing, and a light and back gives the picture again', () => {
  const { raster } = shot([200, 190, 180], [40, 90, 160]);
  expect(adapt(raster, daylight)).toBe(raster);
  const there = product(adaptation(lamp), inverse(adaptation(lamp)));
  there.forEach((row, i) => {
    row.forEach((value, j) => {
      expect(value).toBeCloseTo(i === j ? 1 : 0, 9);
    });
  });
});

test('what is corrected is seen in its light as it was photographed', () => {
  for (const light of [lamp, shade]) {
    const { raster } = shot([128, 128, 128], [150, 90, 100], 40, 0);
    const corrected = adapt(raster, light).data;
    const [r, g, b] = corrected.slice(4 * (20 * 40 + 20));
    const back = seenIn(light, [r!, g!, b!]);
    expect(deltaE2000(lab65Of(back), lab65Of([150, 90, 100]))).toBeLessThan(0.6);
  }
});

test('there is a cast where white is seen to be off, and a light wherever one was read', () => {
  const placeIn = (rgb: Triple) => lightAt(shot(rgb, rgb, 20, 0).raster, { x: 5, y: 5 });
  expect(hasCast(placeIn(seenIn(lamp, [128, 128, 128])))).toBe(true);
  expect(hasCast(placeIn([128, 128, 128]))).toBe(false);
  expect(lightRead(placeIn([128, 128, 128]))).not.toBeNull();
  expect(hasCast(placeIn([200, 20, 30]))).toBe(false);
  expect(lightRead(placeIn([200, 20, 30]))).toBeNull();
  expect(lightRead(null)).toBeNull();
});

test('temperatures are those of the standard illuminants', () => {
  // CIE 15:2004, tables T.3 and T.5: x, y of A, D50, D65 and their temperatures.
  for (const [x, y, kelvin] of [
    [0.44757, 0.40745, 2856],
    [0.34567, 0.3585, 5003],
    [0.31272, 0.32903, 6504],
  ] as const) {
    const found = temperatureOf(x / y, 1, (1 - x - y) / y);
    expect(Math.abs(found.kelvin - kelvin)).toBeLessThan(30);
    expect(Math.abs(found.distance)).toBeLessThan(0.005);
  }
});
