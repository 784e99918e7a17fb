import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Brush, emptyDrawing, stroked } from './drawing.ts';

const brush: Brush = { brightness: 0.8, radius: 1.5, isMirrored: false };
const place = fc.record({
  x: fc.double({ min: 0, max: 28, noNaN: true }),
  y: fc.double({ min: 0, max: 28, noNaN: true }),
});

test('a stroke brightens what lies under it and nothing else', () => {
  const drawing = stroked(emptyDrawing(), { x: 4.5, y: 6.5 }, { x: 12.5, y: 6.5 }, brush);
  expect(drawing[6 * 28 + 8]).toBeCloseTo(0.8, 5);
  expect(drawing[10 * 28 + 8]).toBe(0);
  expect(drawing[6 * 28 + 20]).toBe(0);
});

test('every cell stays between 0 and 1, and the same stroke again changes nothing', () => {
  fc.assert(
    fc.property(
      place,
      place,
      fc.constantFrom(0, 0.35, 0.95),
      fc.boolean(),
      (from, to, brightness, isMirrored) => {
        const before = emptyDrawing().fill(0.5);
        const once = stroked(before, from, to, { brightness, radius: 1.2, isMirrored });
        expect(once.every((value) => value >= 0 && value <= 1)).toBe(true);
        expect(stroked(once, from, to, { brightness, radius: 1.2, isMirrored })).toEqual(once);
      },
    ),
  );
});

test('mirrored, both sides are alike', () => {
  const strokes = { ...brush, isMirrored: true };
  const drawing = stroked(emptyDrawing(), { x: 2, y: 3 }, { x: 9, y: 20 }, strokes);
  for (let i = 0; i < drawing.length; i++) {
    const other = i - (i % 28) + 27 - (i % 28);
    expect(drawing[other]).toBeCloseTo(drawing[i]!, 6);
  }
});

test('what was drawn can be rubbed out', () => {
  const line = [
    { x: 5, y: 5 },
    { x: 20, y: 15 },
  ] as const;
  const drawn = stroked(emptyDrawing(), ...line, brush);
  const gone = stroked(drawn, ...line, { ...brush, brightness: 0, radius: 3 });
  expect(Math.max(...gone)).toBe(0);
});
