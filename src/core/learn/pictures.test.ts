import { expect, test } from 'vitest';
import { pictureFor } from './picture.ts';
import { categorySide, netInputOf, picturesOf, rasterOfView } from './pictures.ts';

const size = { width: 30, height: 20 };
const data = Uint8ClampedArray.from({ length: 4 * 600 }, (_, i) => (i % 4 === 3 ? 255 : i % 251));
const raster = { ...size, data };
const mask = { ...size, data: Uint8Array.from({ length: 600 }, (_, i) => (i % 30 > 20 ? 255 : 0)) };
const pictures = picturesOf(raster, mask);

test('both views are what a net is shown, to the nearest byte', () => {
  for (const view of ['photo', 'garment'] as const) {
    const exact = pictureFor(raster, mask, view, categorySide);
    const kept = netInputOf(pictures[view]);
    expect(kept).toHaveLength(exact.length);
    expect(Math.max(...kept.map((value, i) => Math.abs(value - exact[i]!)))).toBeLessThan(
      0.502 / 255,
    );
  }
});

test('a view can be looked at', () => {
  const seen = rasterOfView(pictures.garment, pictures.side);
  expect([seen.width, seen.height]).toEqual([categorySide, categorySide]);
  expect([...seen.data.subarray(4, 8)]).toEqual([...pictures.garment.subarray(3, 6), 255]);
});
