import { expect, test } from 'vitest';
import { adapt, adaptation } from '../../../core/light/adapt.ts';
import type { Light, LightReading } from '../../../core/light/light.ts';
import { byteOf, linearOf } from '../../../core/light/linear.ts';
import { seededRandom } from '../../../core/random.ts';
import { colourMatrix } from './colourMatrix.ts';
import { backgroundWords, correctionWords, placeWords } from './lightWords.ts';
import { placeIn } from './placeIn.ts';
import { afterPress, whilePressed } from './press.ts';

const lamp: Light = [1.16, 0.97, 0.83];

/** What a browser makes of a pixel by the values of a matrix (SVG 2, feColorMatrix), in linear light. */
function filtered(values: readonly number[], pixel: readonly number[]): number[] {
  const linear = [...pixel.slice(0, 3).map((byte) => linearOf[byte]!), pixel[3]! / 255, 1];
  const row = (n: number) => linear.reduce((sum, part, i) => sum + part * values[5 * n + i]!, 0);
  return [byteOf(row(0)), byteOf(row(1)), byteOf(row(2)), Math.round(255 * row(3))];
}

test('the filter shows the same picture as the one whose colours are read', () => {
  const random = seededRandom(5);
  const data = Uint8ClampedArray.from({ length: 4000 }, () => 256 * random());
  const corrected = adapt({ width: 100, height: 10, data }, lamp).data;
  const values = colourMatrix(lamp).split(' ').map(Number);
  expect(values).toHaveLength(20);
  for (let i = 0; i < data.length; i += 4)
    filtered(values, [...data.slice(i, i + 4)]).forEach((byte, c) => {
      expect(Math.abs(byte - corrected[i + c]!)).toBeLessThanOrEqual(1);
    });
});

test('without a cast the filter leaves colours as they are', () => {
  for (const [i, row] of adaptation([1, 1, 1]).entries())
    for (const [j, part] of row.entries()) expect(part).toBeCloseTo(i === j ? 1 : 0, 6);
});

const warm: LightReading = { kind: 'read', light: lamp, shift: 5.2, words: 'warm, about 4,200 K' };
const neutral: LightReading = { kind: 'read', light: [1, 1, 1], shift: 0.3, words: 'neutral' };
const refused: LightReading = { kind: 'refused', reason: 'too-dark', message: 'Too dark.' };

test.each([
  [warm, 'The background says: warm, about 4,200 K; white is off by 5 ΔE.'],
  [neutral, 'The background says: neutral. There is nothing to correct.'],
  [refused, 'Too dark.'],
])('what the background says is said whole', (reading, words) => {
  expect(backgroundWords(reading)).toBe(words);
});

test.each([
  [warm, 'Warm, about 4,200 K; white is off by 5 ΔE.'],
  [neutral, 'Neutral: nothing to correct.'],
  [refused, 'Too dark.'],
])('so is what a place says', (reading, words) => {
  expect(placeWords(reading)).toBe(words);
});

test('a correction says what came of it, also where that is nothing', () => {
  expect(correctionWords(warm)).toBe('Corrected for light that is warm, about 4,200 K.');
  expect(correctionWords(refused)).toBe('Nothing is corrected. Too dark.');
  expect(correctionWords(null)).toBe('');
});

test.each([true, false])('a short press switches, a long one holds (%s)', (wasOn) => {
  const press = { wasOn, since: 1000 };
  expect(whilePressed(press)).toBe(!wasOn);
  expect(afterPress(press, 1100)).toBe(!wasOn);
  expect(afterPress(press, 2000)).toBe(wasOn);
});

test('a pointer beside the photo is nowhere, keys lead to its last pixel', () => {
  const size = { width: 40, height: 30 };
  expect(placeIn(size, { at: { x: 39.9, y: 0 }, by: 'pointer' })).toEqual({ x: 39, y: 0 });
  expect(placeIn(size, { at: { x: 40, y: 3 }, by: 'pointer' })).toBeNull();
  expect(placeIn(size, { at: { x: -0.1, y: 3 }, by: 'pointer' })).toBeNull();
  expect(placeIn(size, { at: { x: 40, y: 30 }, by: 'keys' })).toEqual({ x: 39, y: 29 });
});
