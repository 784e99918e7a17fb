import { expect, test } from 'vitest';
import type { BrushStroke, LassoStroke } from '../../../core/segment/stroke.ts';
import { extended, isStroke, strokeWords } from './strokes.ts';

const dot: BrushStroke = { kind: 'brush', paint: 'keep', radius: 4, points: [{ x: 1, y: 1 }] };
const loop: LassoStroke = {
  kind: 'lasso',
  paint: 'reject',
  points: [
    { x: 0, y: 0 },
    { x: 9, y: 0 },
    { x: 9, y: 9 },
  ],
};

test('a stroke goes on through what is new, and is the same where nothing is', () => {
  const further = extended(dot, [
    { x: 1.1, y: 1 },
    { x: 3, y: 1 },
    { x: 3.1, y: 1.1 },
  ]);
  expect(further.points).toEqual([
    { x: 1, y: 1 },
    { x: 3, y: 1 },
  ]);
  expect(extended(dot, [{ x: 1.2, y: 1.2 }])).toBe(dot);
});

test('a press of the brush is a stroke, a line is no area', () => {
  expect(isStroke(dot)).toBe(true);
  expect(isStroke(loop)).toBe(true);
  expect(isStroke({ ...loop, points: loop.points.slice(1) })).toBe(false);
});

test('strokes are told by what they say', () => {
  expect([dot, loop, { ...dot, paint: 'erase' as const }].map(strokeWords)).toEqual([
    'Keep stroke',
    'Reject area',
    'Erase paint',
  ]);
});
