import { expect, test } from 'vitest';
import { emptyDrawing } from '../../../core/learn/drawing.ts';
import { changed, continued, firstDrawing, takenBack } from './history.ts';

test('a stroke is taken back as a whole', () => {
  const first = firstDrawing();
  const begun = changed(first, emptyDrawing().fill(0.1));
  const done = continued(continued(begun, emptyDrawing().fill(0.2)), emptyDrawing().fill(0.3));
  expect(takenBack(done)).toEqual(first);
});

test('there is nothing before the first drawing', () => {
  const first = firstDrawing();
  expect(takenBack(first)).toBe(first);
});

test('only so many strokes are remembered', () => {
  let drawn = firstDrawing();
  for (let i = 0; i < 200; i++) drawn = changed(drawn, emptyDrawing());
  expect(drawn.before).toHaveLength(50);
});
