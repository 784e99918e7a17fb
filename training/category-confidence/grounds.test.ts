import { expect, test } from 'vitest';
import { groundOf } from './grounds.ts';

/** A photo of which each pixel's red says whether it is garment. */
function photoOf(width: number, height: number, isGarment: (x: number, y: number) => boolean) {
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  const inside = Uint8Array.from({ length: width * height }, (_, i) => {
    const is = isGarment(i % width, Math.floor(i / width));
    data[4 * i] = is ? 255 : 0;
    return is ? 255 : 0;
  });
  return { raster: { width, height, data }, mask: { width, height, data: inside } };
}

const redOf = ({ data }: { data: Uint8ClampedArray }) => data.filter((_, i) => i % 4 === 0);

test('the ground holds nothing of a garment that leaves a corner free', () => {
  const { raster, mask } = photoOf(60, 80, (x, y) => x > 25 || y < 40);
  const ground = groundOf(raster, mask);
  expect(redOf(ground).every((red) => red === 0)).toBe(true);
  expect(ground.width).toBeGreaterThan(20);
});

test('of a garment that fills its photo it is the smallest corner', () => {
  const { raster, mask } = photoOf(40, 40, () => true);
  expect(groundOf(raster, mask).width).toBe(10);
});
