import { expect, test } from 'vitest';
import { seededRandom } from '../../../core/random.ts';
import type { Mask } from '../../../core/segment/mask.ts';
import { differenceBox, maskVeil } from './maskVeil.ts';

const dot: Mask = { width: 3, height: 3, data: Uint8Array.from([0, 0, 0, 0, 255, 0, 0, 0, 0]) };

/** Each pixel's shade and opacity. */
const shades = (mask: Mask, unclear: Mask | null = null) => {
  const { data } = maskVeil(mask, unclear, 0.5);
  return Array.from({ length: data.length / 4 }, (_, i) => `${data[4 * i]}/${data[4 * i + 3]}`);
};
const [veil, outer, inner, clear] = ['116/128', '11/255', '248/255', '0/0'];

test('the inner edge of a dot is the dot, the outer edge its four neighbours, the veil lies beyond', () => {
  expect(shades(dot)).toEqual([veil, outer, veil, outer, inner, outer, veil, outer, veil]);
});

test('a mask of one kind has no edge, not even at the frame', () => {
  const full = { ...dot, data: new Uint8Array(9).fill(255) };
  expect(new Set(shades(full))).toEqual(new Set([clear]));
  expect(new Set(shades({ ...dot, data: new Uint8Array(9) }))).toEqual(new Set([veil]));
});

test('an unclear edge is a dashed line of two pixels, dark and light in turns', () => {
  const width = 40;
  const mask: Mask = { width, height: 5, data: new Uint8Array(5 * width).fill(255, 2 * width) };
  const line: Mask = { ...mask, data: new Uint8Array(5 * width).fill(255, 2 * width, 3 * width) };
  const rows = Array.from({ length: 5 }, (_, y) =>
    shades(mask, line).slice(y * width, (y + 1) * width),
  );
  for (const row of rows.slice(2, 4)) expect(new Set(row)).toEqual(new Set([outer, inner]));
  expect(new Set(rows[0])).toEqual(new Set([veil]));
  expect(new Set(rows[4])).toEqual(new Set([clear]));
});

test('painting only where two masks differ turns the veil of the one into that of the other', () => {
  const random = seededRandom(1);
  const size = { width: 13, height: 9 };
  const some = (share: number): Mask => ({
    ...size,
    data: Uint8Array.from({ length: 13 * 9 }, () => (random() < share ? 255 : 0)),
  });
  for (let trial = 0; trial < 100; trial++) {
    const [before, unclear] = [some(0.5), trial % 2 ? some(0.1) : null];
    const change = some(0.02);
    const after = { ...size, data: before.data.map((value, i) => value ^ change.data[i]!) };
    const box = differenceBox(after, before);
    const pixels = maskVeil(before, unclear, 0.5).data.slice();
    if (box) {
      const patch = maskVeil(after, unclear, 0.5, box).data;
      for (let y = 0; y < box.height; y++) {
        const row = patch.subarray(4 * y * box.width, 4 * (y + 1) * box.width);
        pixels.set(row, 4 * ((box.y + y) * 13 + box.x));
      }
    }
    expect(pixels).toEqual(maskVeil(after, unclear, 0.5).data);
  }
});
