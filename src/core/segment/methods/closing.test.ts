import fc from 'fast-check';
import { expect, test } from 'vitest';
import { close, growBy, shrinkBy } from './closing.ts';

const shapes = fc
  .record({ width: fc.integer({ min: 1, max: 12 }), height: fc.integer({ min: 1, max: 12 }) })
  .chain(({ width, height }) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      radius: fc.integer({ min: 0, max: 4 }),
      shape: fc
        .array(fc.constantFrom(0, 255), { minLength: width * height, maxLength: width * height })
        .map((values) => Uint8Array.from(values)),
    }),
  );

test('a shape grows by the square around each of its pixels', () => {
  fc.assert(
    fc.property(shapes, ({ width, height, radius, shape }) => {
      const near = shape.map((_, i) => {
        const [x, y] = [i % width, Math.floor(i / width)];
        const isNear = shape.some(
          (value, j) =>
            value === 255 &&
            Math.abs((j % width) - x) <= radius &&
            Math.abs(Math.floor(j / width) - y) <= radius,
        );
        return isNear ? 255 : 0;
      });
      expect(growBy(shape, { width, height }, radius)).toEqual(near);
    }),
  );
});

test('growing and shrinking are each other seen from outside', () => {
  fc.assert(
    fc.property(shapes, ({ width, height, radius, shape }) => {
      const outside = shape.map((value) => 255 - value);
      const shrunk = shrinkBy(shape, { width, height }, radius);
      expect(growBy(outside, { width, height }, radius)).toEqual(
        shrunk.map((value) => 255 - value),
      );
    }),
  );
});

test('a closing holds its shape, and closing it again changes nothing', () => {
  fc.assert(
    fc.property(shapes, ({ width, height, radius, shape }) => {
      const closed = close(shape, { width, height }, radius);
      shape.forEach((value, i) => {
        if (value === 255) expect(closed[i]).toBe(255);
      });
      expect(close(closed, { width, height }, radius)).toEqual(closed);
    }),
  );
});
