import { expect, test } from 'vitest';
import { cutOut, paintByLabel } from './paint.ts';

test('a cut-out keeps colours and loses only the alpha that the mask does not hold', () => {
  const data = Uint8ClampedArray.from([1, 2, 3, 255, 4, 5, 6, 200, 7, 8, 9, 100]);
  const raster = { width: 3, height: 1, data };
  const mask = { width: 3, height: 1, data: Uint8Array.from([0, 255, 51]) };
  expect([...cutOut(raster, mask).data]).toEqual([1, 2, 3, 0, 4, 5, 6, 200, 7, 8, 9, 20]);
  expect(raster.data[3]).toBe(255);
});

test('each label is painted in its colour and background stays clear', () => {
  const painted = paintByLabel(Uint8Array.from([1, 255, 0]), { width: 3, height: 1 }, [
    [9, 8, 7],
    [3, 2, 1],
  ]);
  expect([...painted.data]).toEqual([3, 2, 1, 255, 0, 0, 0, 0, 9, 8, 7, 255]);
});
