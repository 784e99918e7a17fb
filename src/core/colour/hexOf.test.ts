import { expect, test } from 'vitest';
import { hexOf, rgbOfHex } from './hexOf.ts';

test('a colour is written with six digits', () => {
  expect(hexOf([0, 10, 255])).toBe('#000aff');
});

test('what is written is read again', () => {
  for (const rgb of [
    [0, 10, 255],
    [31, 42, 68],
    [255, 255, 255],
  ] as const) {
    expect(rgbOfHex(hexOf(rgb))).toEqual(rgb);
    expect(rgbOfHex(hexOf(rgb).slice(1).toUpperCase())).toEqual(rgb);
  }
});
