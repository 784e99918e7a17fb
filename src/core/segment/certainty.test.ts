import { expect, test } from 'vitest';
import { certaintyOf } from './certainty.ts';
import type { Evidence } from './evidence.ts';

const good: Evidence = {
  isPlain: false,
  coverage: 0.3,
  faintEdge: 0,
  agreement: 1,
  unity: 1,
  touches: [],
};

test('worse evidence never makes it surer', () => {
  const sure = certaintyOf(good).certainty;
  expect(certaintyOf({ ...good, isPlain: true }).certainty).toBeGreaterThan(sure);
  expect(certaintyOf({ ...good, agreement: 0.5 }).certainty).toBeLessThan(sure);
  expect(certaintyOf({ ...good, faintEdge: 0.5 }).certainty).toBeLessThan(sure);
});

test('an empty mask is not to be trusted at all', () => {
  expect(certaintyOf({ ...good, coverage: 0 }).certainty).toBe(0);
});

test('the reasons are sentences', () => {
  const worst: Evidence = {
    isPlain: false,
    coverage: 0.01,
    faintEdge: 0.6,
    agreement: 0.4,
    unity: 0.5,
    touches: ['left', 'top', 'bottom'],
  };
  expect(certaintyOf(good).reasons).toEqual(['The edge is clear all round.']);
  expect(certaintyOf(worst).reasons).toEqual([
    'Two ways of finding it came to different shapes.',
    'Most of the edge could hardly be told from the background.',
    'It came apart into several pieces.',
    'It covers very little of the photo.',
    'It touches the frame on the left, at the top and at the bottom.',
  ]);
});
