import { expect, test } from 'vitest';
import { pictureFor } from './picture.ts';
import { categorySide, picturesOf, rasterOfLook } from './pictures.ts';

const size = { width: 30, height: 20 };
const data = Uint8ClampedArray.from({ length: 4 * 600 }, (_, i) => (i % 4 === 3 ? 255 : i % 251));
const raster = { ...size, data };
const mask = { ...size, data: Uint8Array.from({ length: 600 }, (_, i) => (i % 30 > 20 ? 255 : 0)) };
const pictures = picturesOf(raster, mask);

test('both views are what a net is shown, to the nearest byte, and can be looked at', () => {
  for (const view of ['photo', 'garment'] as const) {
    const look = pictureFor(raster, mask, view, categorySide);
    const seen = rasterOfLook(look, categorySide);
    expect([seen.width, seen.height]).toEqual([categorySide, categorySide]);
    expect([...pictures[view]]).toEqual([...seen.data].filter((_, i) => i % 4 !== 3));
    expect(seen.data.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
  }
});
