import { expect, it } from 'vitest';
import { columnStart, gridLayout } from './gridLayout.ts';

it.each([296, 328, 640, 1392, 2500])('fills a width of %i exactly', (width) => {
  const layout = gridLayout(width);
  const end = columnStart(layout.columns - 1, layout) + layout.cardWidth;
  expect(end).toBeCloseTo(width, 6);
});

it('has at least two columns, and more where there is room', () => {
  expect(gridLayout(200).columns).toBe(2);
  expect(gridLayout(1392).columns).toBe(8);
});

it('draws nothing while the width is not known', () => {
  expect(gridLayout(0).cardWidth).toBe(0);
});

it('makes room for a line more where there is one', () => {
  expect(gridLayout(640, true).rowHeight).toBeGreaterThan(gridLayout(640).rowHeight);
});
