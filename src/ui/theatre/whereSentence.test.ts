import { expect, test } from 'vitest';
import type { Segmentation, SegmentPhase } from '../../core/segment/segmentation.ts';
import { whereSentence } from './whereSentence.ts';

const mask = { width: 1, height: 1, data: Uint8Array.of(255) };
const segmentation = (...phases: readonly SegmentPhase[]): Segmentation => ({
  mask,
  rectangle: { x: 0, y: 0, width: 1, height: 1 },
  coverage: 1,
  certainty: 1,
  layers: null,
  items: [],
  reasons: [],
  stages: phases.map((phase) => ({ phase, iteration: 1, of: 1, energy: 1, mask })),
});

test.each([
  ['a rough cut', segmentation('locate', 'cut'), false, /rough cut/],
  ['none, before a plain background', segmentation('cut', 'refine'), false, /plain/],
  ['a drawn rectangle', segmentation('cut'), true, /You drew/],
])('%s is told as it was', (_, told, isDrawn, words) => {
  expect(whereSentence(told, isDrawn)).toMatch(words);
});

test('where no rounds were kept nothing is claimed about them', () => {
  expect(whereSentence(segmentation(), false)).not.toMatch(/rough|plain|drew/);
});
