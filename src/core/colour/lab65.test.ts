import { expect, test } from 'vitest';
import { lab65Of, rgbOf } from './lab65.ts';

test('white, black and the primaries are where CIE Lab under D65 has them', () => {
  expect(lab65Of([255, 255, 255])).toEqual([100, 0, 0]);
  expect(lab65Of([0, 0, 0])).toEqual([0, 0, 0]);
  const [l, a, b] = lab65Of([255, 0, 0]);
  expect(l).toBeCloseTo(53.24, 1);
  expect(a).toBeCloseTo(80.09, 1);
  expect(b).toBeCloseTo(67.2, 1);
});

test('greys have no chroma at all', () => {
  for (let grey = 0; grey < 256; grey++)
    expect(lab65Of([grey, grey, grey]).slice(1)).toEqual([0, 0]);
});

test('every fifth colour survives the round trip', () => {
  for (let r = 0; r < 256; r += 51)
    for (let g = 0; g < 256; g += 51)
      for (let b = 0; b < 256; b += 51) expect(rgbOf(lab65Of([r, g, b]))).toEqual([r, g, b]);
});

test('what lies outside sRGB is clipped', () => {
  for (const channel of rgbOf([50, 120, -120])) {
    expect(channel).toBeGreaterThanOrEqual(0);
    expect(channel).toBeLessThanOrEqual(255);
  }
});
