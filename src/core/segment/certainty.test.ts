import { expect, test } from 'vitest';
import { certaintyOf, standsOut } from './certainty.ts';
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

test('nothing and next to nothing do not stand out, a small clear thing before a plain backdrop does', () => {
  const plain = { ...good, isPlain: true };
  expect(standsOut(good, 0)).toBe(false);
  expect(standsOut(plain, 0)).toBe(false);
  expect(standsOut(good, 0.01)).toBe(false);
  expect(standsOut({ ...plain, faintEdge: 0.7 }, 0.01)).toBe(false);
  expect(standsOut(plain, 0.01)).toBe(true);
  expect(standsOut(good, 0.1)).toBe(true);
});

test('pieces that run out of the frame are the pattern of cloth, one garment that does is a garment', () => {
  const cropped: Evidence = { ...good, isPlain: true, touches: ['left', 'right'] };
  expect(standsOut(cropped, 0.4)).toBe(true);
  expect(standsOut({ ...cropped, unity: 0.2 }, 0.4)).toBe(false);
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
