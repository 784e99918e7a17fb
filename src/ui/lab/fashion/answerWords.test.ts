import { expect, test } from 'vitest';
import { fail, succeed } from '../../../core/failure.ts';
import { verdict } from './answerWords.ts';

/** The chances of a net that is sure of one class. */
const sureOf = (place: number) =>
  succeed(Array.from({ length: 10 }, (_, k) => (k === place ? 0.91 : 0.01)));
const missing = fail({ kind: 'model-unavailable', message: 'Not there.' });

test('who agrees is told as one', () => {
  expect(verdict({ dense: sureOf(7), lenet: sureOf(7), cnn: sureOf(7) })).toBe('All say Sneaker.');
  expect(verdict({ dense: sureOf(6), lenet: sureOf(0), cnn: sureOf(6) })).toBe(
    'Three layers and Residual net: Shirt. LeNet: T-shirt/top.',
  );
});

test('a net that is missing says nothing', () => {
  expect(verdict({ dense: sureOf(8), lenet: missing, cnn: missing })).toBe('Three layers: Bag.');
  expect(verdict({ dense: missing, lenet: missing, cnn: missing })).toBe('');
});
