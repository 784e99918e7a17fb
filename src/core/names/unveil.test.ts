import { expect, test } from 'vitest';
import { unveil } from './unveil.ts';

test('white stays white, and grey stays grey', () => {
  const [l, a, b] = unveil([100, 0, 0]);
  expect(l).toBeCloseTo(100, 9);
  expect(Math.hypot(a, b)).toBeCloseTo(0, 9);
  expect(unveil([40, 0, 0])[1]).toBeCloseTo(0, 9);
});

test('dark cloth gets darker and more colourful, pale cloth hardly', () => {
  const [l, , b] = unveil([28, 1, -12]);
  expect(l).toBeLessThan(26);
  expect(b).toBeLessThan(-12.5);
  const [pale, , yellow] = unveil([85, 0, 30]);
  expect(pale).toBeGreaterThan(84);
  expect(yellow).toBeCloseTo(31, 0);
});

test('what is darker than the veil is black', () => {
  expect(unveil([2, 1, -1])[0]).toBeCloseTo(0, 9);
});

test('lighter stays lighter', () => {
  let before = -1;
  for (let l = 15; l <= 100; l += 5) {
    const [now] = unveil([l, 10, 10]);
    expect(now).toBeGreaterThan(before);
    before = now;
  }
});
