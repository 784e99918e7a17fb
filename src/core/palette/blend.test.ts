import { expect, test } from 'vitest';
import { blendOf, lightOf } from './blend.ts';
import type { Triple } from './palette.ts';

const red = lightOf([190, 24, 36]);
const navy = lightOf([30, 40, 78]);
const white = lightOf([240, 240, 238]);

test('the middle of two lights is half of each', () => {
  // 0.5 * 1 of linear light is 187.5 of sRGB.
  const blend = blendOf(
    lightOf([187.5, 187.5, 187.5]),
    lightOf([0, 0, 0]),
    lightOf([255, 255, 255]),
  );
  expect(blend!.share).toBeCloseTo(0.5, 2);
  expect(blend!.deltaE).toBeLessThan(0.1);
});

test('turned round, the shares are exchanged', () => {
  const pink = lightOf([219, 170, 171]);
  const [one, other] = [blendOf(pink, red, white)!, blendOf(pink, white, red)!];
  expect(one.share + other.share).toBeCloseTo(1, 9);
});

test('neither of two colours is a mixture of them', () => {
  expect(blendOf(red, red, navy)).toBeNull();
  expect(blendOf(navy, red, navy)).toBeNull();
});

test('a colour aside of both is no mixture of them', () => {
  for (const aside of [
    [40, 140, 70],
    [230, 200, 60],
    [90, 40, 140],
  ] as Triple[])
    expect(blendOf(lightOf(aside), red, white)).toBeNull();
});

test('one colour has no mixtures with itself', () => {
  expect(blendOf(navy, red, red)).toBeNull();
});
