import { expect, test } from 'vitest';
import { hexOf } from './hexOf.ts';

test('a colour is written with six digits', () => {
  expect(hexOf([0, 10, 255])).toBe('#000aff');
});
