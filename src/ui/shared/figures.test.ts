import { expect, it } from 'vitest';
import { chanceWords, count, figure, inkOn, percent } from './figures.ts';

it('writes shares as whole percent', () => {
  expect([0, 0.004, 0.625, 1].map(percent)).toEqual(['0%', '0%', '63%', '100%']);
});

it('promises nothing that a chance does not say', () => {
  const chances = [0, 0.001, 0.994, 0.9988, 1];
  expect(chances.map(chanceWords)).toEqual(['0%', 'under 1%', '99%', 'over 99%', '100%']);
});

it('keeps at most two decimals', () => {
  expect([2, 2.5, 2.346].map((value) => figure(value))).toEqual(['2', '2.5', '2.35']);
});

it('counts in words', () => {
  expect(count(1, 'photo')).toBe('1 photo');
  expect(count(1200, 'photo')).toBe('1,200 photos');
});

it('writes in black on light colours and in white on dark ones', () => {
  expect(inkOn([255, 255, 255])).toBe('black');
  expect(inkOn([255, 255, 0])).toBe('black');
  expect(inkOn([20, 30, 70])).toBe('white');
});
