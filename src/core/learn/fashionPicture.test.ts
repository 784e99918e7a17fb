import { describe, expect, it } from 'vitest';
import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import { FASHION_SIDE, fashionPicture, pictureOf } from './fashionPicture.ts';

type Colour = readonly [number, number, number];

/** A box of one colour on a ground of another, with the mask of the box. */
function boxOn(size: number, box: { x: number; y: number; w: number; h: number }, colour: Colour) {
  const data = new Uint8ClampedArray(4 * size * size).fill(255);
  const covered = new Uint8Array(size * size);
  for (let i = 0; i < size * size; i++) {
    const [x, y] = [i % size, Math.floor(i / size)];
    const isInside = x >= box.x && x < box.x + box.w && y >= box.y && y < box.y + box.h;
    if (isInside) covered[i] = 255;
    data.set(isInside ? colour : [200, 30, 30], 4 * i);
  }
  const raster: Raster = { width: size, height: size, data };
  const mask: Mask = { width: size, height: size, data: covered };
  return { raster, mask };
}

const seenOf = (size: number, box: { x: number; y: number; w: number; h: number }, c: Colour) => {
  const { raster, mask } = boxOn(size, box, c);
  return fashionPicture(raster, mask)!;
};

describe('fashionPicture', () => {
  it('is bright where a black garment is and black around it, filling the longest side', () => {
    const { numbers } = seenOf(100, { x: 20, y: 10, w: 40, h: 80 }, [0, 0, 0]);
    for (let y = 0; y < FASHION_SIDE; y++)
      for (let x = 0; x < FASHION_SIDE; x++)
        expect(numbers[y * FASHION_SIDE + x]).toBe(x >= 7 && x < 21 ? 1 : 0);
  });

  it('loses a white garment: that is black on black', () => {
    const { numbers } = seenOf(60, { x: 5, y: 5, w: 50, h: 50 }, [255, 255, 255]);
    expect(Math.max(...numbers)).toBe(0);
  });

  it('is the same wherever the garment lies in the photo, whatever is around it', () => {
    const one = seenOf(90, { x: 0, y: 0, w: 56, h: 28 }, [10, 60, 200]);
    const other = seenOf(90, { x: 30, y: 55, w: 56, h: 28 }, [10, 60, 200]);
    expect(other.numbers).toEqual(one.numbers);
  });

  it('sees colours of one brightness as one', () => {
    const red = seenOf(40, { x: 4, y: 4, w: 30, h: 30 }, [200, 0, 0]);
    const green = seenOf(40, { x: 4, y: 4, w: 30, h: 30 }, [0, 102, 0]);
    expect(green.numbers[400]).toBeCloseTo(red.numbers[400]!, 2);
  });

  it('keeps a garment of few pixels at its size', () => {
    const { fitted, numbers } = seenOf(20, { x: 3, y: 3, w: 6, h: 4 }, [0, 0, 0]);
    expect([fitted.width, fitted.height]).toEqual([FASHION_SIDE, FASHION_SIDE]);
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(24);
  });

  it('has nothing to show of an empty mask', () => {
    const { raster, mask } = boxOn(30, { x: 0, y: 0, w: 0, h: 0 }, [0, 0, 0]);
    expect(fashionPicture(raster, mask)).toBeNull();
  });

  it('makes the same picture of its numbers', () => {
    const { fitted, numbers } = seenOf(70, { x: 10, y: 3, w: 31, h: 60 }, [90, 140, 33]);
    expect(pictureOf(numbers)).toEqual(fitted);
  });
});
