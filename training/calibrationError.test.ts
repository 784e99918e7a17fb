import { expect, test } from 'vitest';
import { calibrationError } from './calibrationError.ts';

const answers = (confidence: number, rights: readonly boolean[]) =>
  rights.map((right) => ({ confidence, right }));

test('is nothing where as many are right as was said', () => {
  expect(calibrationError(answers(0.75, [true, true, true, false]))).toBeCloseTo(0, 12);
});

test('is the gap, and gaps of different confidences do not make up for each other', () => {
  const over = answers(0.9, [true, false]);
  const under = answers(0.1, [true, false]);
  expect(calibrationError([...over, ...under])).toBeCloseTo(0.4, 12);
  expect(calibrationError(answers(1, [true, true]))).toBe(0);
});
