import { expect, test } from 'vitest';
import type { Mask } from '../../../core/segment/mask.ts';
import { dashesAlong, edgeOf, outsideLabel, outsideMask } from './stencil.ts';

const dot: Mask = {
  width: 3,
  height: 3,
  data: Uint8Array.from([0, 0, 0, 0, 255, 0, 0, 0, 0]),
};

test('the veil lies exactly where the mask does not', () => {
  expect(outsideMask(dot).alpha.every((alpha, i) => alpha + dot.data[i]! === 255)).toBe(true);
});

test('a lit label is clear and all else is veiled', () => {
  expect([
    ...outsideLabel(Uint8Array.from([0, 1, 255, 1]), { width: 2, height: 2 }, 1).alpha,
  ]).toEqual([255, 0, 255, 0]);
});

test('the inner edge of a dot is the dot, the outer edge its four neighbours', () => {
  expect([...edgeOf(dot, 'inner').alpha]).toEqual([0, 0, 0, 0, 255, 0, 0, 0, 0]);
  expect([...edgeOf(dot, 'outer').alpha]).toEqual([0, 255, 0, 255, 0, 255, 0, 255, 0]);
});

test('a mask of one kind has no edge, not even at the frame', () => {
  const full: Mask = { ...dot, data: new Uint8Array(9).fill(255) };
  expect(edgeOf(full, 'inner').alpha.some((alpha) => alpha > 0)).toBe(false);
  expect(edgeOf(full, 'outer').alpha.some((alpha) => alpha > 0)).toBe(false);
});

test('dashes cover a line of two pixels once, in two kinds', () => {
  const width = 40;
  const line: Mask = { width, height: 5, data: new Uint8Array(5 * width) };
  line.data.fill(255, 2 * width, 3 * width);
  const [dark, light] = dashesAlong(line);
  const covered = dark.alpha.map((alpha, i) => alpha + light.alpha[i]!);
  expect(covered.every((alpha, i) => alpha === (i >= 2 * width && i < 4 * width ? 255 : 0))).toBe(
    true,
  );
  for (const { alpha } of [dark, light]) expect(alpha.some((value) => value > 0)).toBe(true);
});
