import { expect, test } from 'vitest';
import type { Mask } from '../../../core/segment/mask.ts';
import { outsideLabel, outsideMask } from './stencil.ts';

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
