import { expect, test } from 'vitest';
import { softmax } from '../linear.ts';
import { uncalibrated } from './uncalibrated.ts';

const logits = [2.3, -1, 0.4, 0.39];
const labels = ['a', 'b', 'c', 'd'];

test.each([0.5, 1, 1.7])('a temperature of %d is taken back', (temperature) => {
  const chances = softmax(logits.map((value) => value / temperature));
  const scores = Object.fromEntries(labels.map((label, i) => [label, chances[i]!]));
  const own = Object.values(uncalibrated({ scores, temperature }));
  softmax(logits).forEach((chance, i) => {
    expect(own[i]).toBeCloseTo(chance, 12);
  });
});
