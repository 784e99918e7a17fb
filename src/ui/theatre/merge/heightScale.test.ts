import { expect, test } from 'vitest';
import { mostMergeBelow } from '../../../core/palette/choice.ts';
import { heightScale } from './heightScale.ts';

test('gives back, to half a ΔE, what is placed', () => {
  const { place, at } = heightScale(37.2);
  for (const deltaE of [0, 0.5, 3, 10, 22.5, 38]) expect(at(place(deltaE))).toBe(deltaE);
});

test('ends where a threshold ends', () => {
  const { most, at } = heightScale(100);
  expect([most, at(1)]).toEqual([mostMergeBelow, mostMergeBelow]);
});

test('has room beyond the highest join, and stops at its ends', () => {
  const { most, place, at } = heightScale(37.2);
  expect(most).toBeGreaterThan(37.2);
  expect([place(-3), place(500), at(-1), at(2)]).toEqual([0, 1, 0, most]);
});
