import { expect, test } from 'vitest';
import { seededRandom } from '../../random.ts';
import type { Raster } from '../../raster.ts';
import { KINDS } from '../layers/beliefs.ts';
import { parserSize } from './parsed.ts';
import { parserInput } from './parserInput.ts';
import { readKinds } from './readKinds.ts';

const { width, height } = parserSize;
const area = width * height;

function noisy(size: { width: number; height: number }): Raster {
  const random = seededRandom(5);
  const data = Uint8ClampedArray.from({ length: 4 * size.width * size.height }, (_, i) =>
    i % 4 === 3 ? 255 : 256 * random(),
  );
  return { ...size, data };
}

test('a picture of its own size is shown as it is, and mirrored', () => {
  const picture = noisy(parserSize);
  const input = parserInput(picture);
  for (const [x, y] of [
    [0, 0],
    [17, 90],
    [width - 1, height - 1],
  ] as const)
    for (let c = 0; c < 3; c++) {
      const value = picture.data[4 * (y * width + x) + c]! / 255;
      expect(input[3 * (y * width + x) + c]).toBeCloseTo(value, 6);
      expect(input[3 * area + 3 * (y * width + width - 1 - x) + c]).toBeCloseTo(value, 6);
    }
});

test('one colour stays that colour at any size; what is transparent is white', () => {
  for (const size of [
    { width: 1, height: 1 },
    { width: 60, height: 80 },
    { width: 700, height: 90 },
    { width: 400, height: 600 },
  ]) {
    const data = new Uint8ClampedArray(4 * size.width * size.height);
    for (let i = 0; i < data.length; i += 4) data.set([51, 102, 204, 255], i);
    const input = parserInput({ ...size, data });
    expect(input).toHaveLength(6 * area);
    for (const at of [0, 3 * area - 3, 6 * area - 3])
      expect([...input.subarray(at, at + 3)].map((value) => Math.round(255 * value))).toEqual([
        51, 102, 204,
      ]);
    for (let i = 3; i < data.length; i += 4) data[i] = 0;
    expect(parserInput({ ...size, data }).every((value) => value === 1)).toBe(true);
  }
});

test('scores become chances that sum to 1 in each cell, of both views', () => {
  const random = seededRandom(6);
  const scores = Float32Array.from({ length: 2 * area * KINDS }, () => 20 * (random() - 0.5));
  const { cells, beliefs } = readKinds(scores);
  expect(cells).toEqual(parserSize);
  for (let i = 0; i < area; i += 997)
    expect(Math.abs(beliefs.reduce((sum, plane) => sum + plane[i]!, 0) - 255)).toBeLessThan(7);
});

test('the mirrored view is turned back before both are joined', () => {
  const scores = new Float32Array(2 * area * KINDS);
  const [x, y, kind] = [20, 50, 3];
  scores[KINDS * (y * width + x) + kind] = 50;
  scores[KINDS * (area + y * width + width - 1 - x) + kind] = 50;
  const { beliefs } = readKinds(scores);
  expect(beliefs[kind]![y * width + x]).toBe(255);
  expect(beliefs[0]![y * width + x]).toBe(0);
  expect(beliefs[kind]![y * width + width - 1 - x]).toBe(Math.round(255 / KINDS));
});
