import { expect, test } from 'vitest';
import { barrierFrom } from './barrier.ts';

const size = { width: 9, height: 7 };
const cells = size.width * size.height;
const isFrame = Uint8Array.from({ length: cells }, (_, i) => {
  const [x, y] = [i % size.width, Math.floor(i / size.width)];
  return Number(x === 0 || y === 0 || x === size.width - 1 || y === size.height - 1);
});
/** A ring of 200 in a field of 50; what the ring holds is 50 again. */
const ring = Uint8Array.from({ length: cells }, (_, i) => {
  const [x, y] = [Math.abs((i % size.width) - 4), Math.abs(Math.floor(i / size.width) - 3)];
  return Math.max(x, y) === 2 ? 200 : 50;
});

test('is nothing where nothing changes, and nothing at its beginnings', () => {
  const flat = new Uint8Array(cells).fill(90);
  expect(barrierFrom(isFrame, flat, size)).toEqual(new Uint8Array(cells));
  barrierFrom(isFrame, ring, size).forEach((distance, i) => {
    if (isFrame[i] === 1) expect(distance).toBe(0);
  });
});

test('what lies behind an edge is as far as the edge is high, whatever its own colour', () => {
  const distances = barrierFrom(isFrame, ring, size);
  distances.forEach((distance, i) => {
    const [x, y] = [Math.abs((i % size.width) - 4), Math.abs(Math.floor(i / size.width) - 3)];
    expect(distance).toBe(Math.max(x, y) <= 2 ? 150 : 0);
  });
});
