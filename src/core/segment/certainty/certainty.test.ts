import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certaintyOf, standsOut } from './certainty.ts';
import type { Evidence } from './evidence.ts';

const good: Evidence = {
  isPlain: false,
  coverage: 0.3,
  faintEdge: 0,
  clarity: 0.9,
  mixing: 0.2,
  agreement: 1,
  expected: null,
  worn: null,
  height: 0.8,
  middle: 0.8,
  unity: 1,
  touches: [],
};

const share = fc.double({ min: 0, max: 1, noNaN: true });
const evidence: fc.Arbitrary<Evidence> = fc.record({
  isPlain: fc.boolean(),
  coverage: share,
  faintEdge: share,
  clarity: share,
  mixing: share,
  agreement: share,
  expected: fc.option(share),
  worn: fc.option(share),
  height: share,
  middle: share,
  unity: share,
  touches: fc.subarray(['left', 'right', 'top', 'bottom']),
});

test('a certainty is in [0, 1] and says the same again', () => {
  fc.assert(
    fc.property(evidence, (seen) => {
      const { certainty, reasons } = certaintyOf(seen);
      expect(certainty).toBeGreaterThanOrEqual(0);
      expect(certainty).toBeLessThanOrEqual(1);
      expect(reasons.length).toBeGreaterThan(0);
      expect(certaintyOf(seen).certainty).toBe(certainty);
    }),
  );
});

test('worse evidence never makes it surer', () => {
  const worse: ((seen: Evidence, by: number) => Evidence)[] = [
    (seen, by) => ({ ...seen, faintEdge: seen.faintEdge + by * (1 - seen.faintEdge) }),
    (seen, by) => ({ ...seen, clarity: seen.clarity * (1 - by) }),
    (seen, by) => ({ ...seen, mixing: seen.mixing + by * (1 - seen.mixing) }),
    (seen, by) => ({ ...seen, agreement: seen.agreement * (1 - by) }),
    (seen, by) => ({ ...seen, expected: seen.expected === null ? null : seen.expected * (1 - by) }),
    (seen, by) => ({ ...seen, worn: seen.worn === null ? null : seen.worn * (1 - by) }),
  ];
  fc.assert(
    fc.property(evidence, share, (seen, by) => {
      const sure = certaintyOf(seen).certainty;
      for (const spoil of worse)
        expect(certaintyOf(spoil(seen, by)).certainty).toBeLessThanOrEqual(sure + 1e-12);
    }),
  );
});

test('good evidence is well above bad evidence', () => {
  const bad = { ...good, faintEdge: 0.6, clarity: 0.2, mixing: 0.9, agreement: 0.3, middle: 0.4 };
  expect(certaintyOf(good).certainty).toBeGreaterThan(0.7);
  expect(certaintyOf({ ...good, isPlain: true }).certainty).toBeGreaterThan(0.95);
  expect(certaintyOf(bad).certainty).toBeLessThan(0.4);
});

const judged = (evidence: Evidence, share: number): boolean =>
  standsOut(evidence, share, () => evidence.faintEdge);

test('nothing and next to nothing do not stand out, a small clear thing before a plain backdrop does', () => {
  const plain = { ...good, isPlain: true };
  expect(judged(good, 0)).toBe(false);
  expect(judged(plain, 0)).toBe(false);
  expect(judged(good, 0.01)).toBe(false);
  expect(judged({ ...plain, faintEdge: 0.7 }, 0.01)).toBe(false);
  expect(judged(plain, 0.01)).toBe(true);
  expect(judged(good, 0.1)).toBe(true);
});

test('pieces that run out of the frame are the pattern of cloth, one garment that does is a garment', () => {
  const cropped: Evidence = { ...good, isPlain: true, touches: ['left', 'right'] };
  expect(judged(cropped, 0.4)).toBe(true);
  expect(judged({ ...cropped, unity: 0.2 }, 0.4)).toBe(false);
});

test('the reasons are sentences', () => {
  const worst: Evidence = {
    ...good,
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

test('things that stand apart are told', () => {
  expect(certaintyOf(good, 3).reasons).toContain('Three things stand apart; all were taken.');
  expect(certaintyOf(good, 0).reasons).toEqual(certaintyOf(good).reasons);
});
