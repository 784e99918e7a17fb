import { expect, test } from 'vitest';
import { moved, spanned, withEdgesMoved } from './rectangleEdit.ts';

const within = { width: 100, height: 60 };
const rectangle = { x: 20, y: 10, width: 40, height: 30 };

test('a corner moves its two edges and leaves the others', () => {
  const grip = { across: -1, down: 1 } as const;
  expect(withEdgesMoved(rectangle, grip, { x: -5.4, y: 7 }, within)).toEqual({
    x: 15,
    y: 10,
    width: 45,
    height: 37,
  });
});

test('edges stop at the frame and before one another', () => {
  const left = { across: -1, down: 0 } as const;
  const right = { across: 1, down: 0 } as const;
  expect(withEdgesMoved(rectangle, left, { x: -999, y: 0 }, within).x).toBe(0);
  expect(withEdgesMoved(rectangle, left, { x: 999, y: 0 }, within)).toEqual({
    ...rectangle,
    x: 52,
    width: 8,
  });
  expect(withEdgesMoved(rectangle, right, { x: 999, y: 0 }, within).width).toBe(80);
  expect(withEdgesMoved(rectangle, right, { x: -999, y: 0 }, within).width).toBe(8);
});

test('no move leaves the picture or the order of edges, whatever is dragged where', () => {
  const small = { x: 97, y: 0, width: 3, height: 60 };
  for (const across of [-1, 0, 1] as const)
    for (const down of [-1, 0, 1] as const)
      for (const far of [-200, -3, 0, 3, 200]) {
        const after = withEdgesMoved(small, { across, down }, { x: far, y: far }, within);
        expect(after.width).toBeGreaterThan(0);
        expect(after.height).toBeGreaterThan(0);
        expect(after.x).toBeGreaterThanOrEqual(0);
        expect(after.x + after.width).toBeLessThanOrEqual(100);
        expect(after.y + after.height).toBeLessThanOrEqual(60);
      }
});

test('moved as a whole it keeps its size', () => {
  expect(moved(rectangle, { x: 999, y: -999 }, within)).toEqual({ ...rectangle, x: 60, y: 0 });
  expect(moved(rectangle, { x: 1.6, y: 0 }, within)).toEqual({ ...rectangle, x: 22 });
});

test('what is spanned beyond the picture ends at its frame', () => {
  expect(spanned({ x: -5, y: 30.7 }, { x: 400, y: 2.2 }, within)).toEqual({
    x: 0,
    y: 2,
    width: 100,
    height: 29,
  });
});
