import { expect, test } from 'vitest';
import { spoil, spoilingWords, unspoilt } from './spoil.ts';

const size = { width: 24, height: 16 };
const raster = {
  ...size,
  data: Uint8ClampedArray.from({ length: 24 * 16 * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : (i * 7919) % 251,
  ),
};
const mask = {
  ...size,
  data: Uint8Array.from({ length: 24 * 16 }, (_, i) => (i % 24 < 12 ? 255 : 0)),
};

const sumOf = (data: Uint8ClampedArray, channel: number) =>
  data.reduce((sum, value, i) => (i % 4 === channel ? sum + value : sum), 0);
const stepsOf = (data: Uint8ClampedArray) =>
  data.reduce((sum, value, i) => (i >= 4 ? sum + Math.abs(value - data[i - 4]!) : sum), 0);

test('nothing asked for leaves the photo as it is', () => {
  expect(spoil(raster, mask, unspoilt)).toBe(raster);
});

test('the photo that was given is never changed', () => {
  const before = raster.data.slice();
  spoil(raster, mask, { blur: 3, cast: 1, fade: 1 });
  expect(raster.data).toEqual(before);
});

test('a stronger blur leaves smaller steps and keeps the light', () => {
  const weak = spoil(raster, mask, { ...unspoilt, blur: 1 });
  const strong = spoil(raster, mask, { ...unspoilt, blur: 5 });
  expect(stepsOf(weak.data)).toBeLessThan(stepsOf(raster.data));
  expect(stepsOf(strong.data)).toBeLessThan(stepsOf(weak.data));
  expect(sumOf(strong.data, 0) / sumOf(raster.data, 0)).toBeCloseTo(1, 1);
});

test.each([1, 5, 12])('a blur of %i leaves an even picture as it is', (blur) => {
  const even = { ...raster, data: raster.data.map((_, i) => [200, 31, 77, 255][i % 4]!) };
  expect(spoil(even, mask, { ...unspoilt, blur }).data).toEqual(even.data);
});

test('warm light takes blue away, cold light takes red', () => {
  const warm = spoil(raster, mask, { ...unspoilt, cast: 1 }).data;
  const cold = spoil(raster, mask, { ...unspoilt, cast: -1 }).data;
  expect(sumOf(warm, 2)).toBeLessThan(sumOf(raster.data, 2));
  expect(sumOf(warm, 0)).toBe(sumOf(raster.data, 0));
  expect(sumOf(cold, 0)).toBeLessThan(sumOf(raster.data, 0));
});

test('white on white makes the background white and leaves a trace of the garment', () => {
  const { data } = spoil(raster, mask, { ...unspoilt, fade: 1 });
  mask.data.forEach((value, i) => {
    if (value === 0) expect([...data.slice(4 * i, 4 * i + 3)]).toEqual([255, 255, 255]);
    else expect(data[4 * i]).toBeGreaterThanOrEqual(229);
  });
});

test('the name says what was done', () => {
  expect(spoilingWords({ blur: 2, cast: -0.5, fade: 0.3 })).toBe(
    'white on white, in cold light, blurred',
  );
  expect(spoilingWords(unspoilt)).toBe('');
});
