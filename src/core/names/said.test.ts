import { expect, test } from 'vitest';
import { borderOf, type SaidName } from './said.ts';

const of = (...shares: readonly number[]) => ({
  name: 1,
  runnerUp: 0,
  families: [],
  names: shares.map((share, i): SaidName => ({ name: `name ${i}`, family: 'Blue', share })),
});

test('a border is near where nearly as many, or more, would say another name', () => {
  expect(borderOf(of(0.3, 0.3))?.name).toBe('name 1');
  expect(borderOf(of(0.3, 0.21))?.name).toBe('name 1');
  expect(borderOf(of(0.25, 0.4))?.name).toBe('name 1');
});

test('elsewhere there is none', () => {
  expect(borderOf(of(0.6, 0.2))).toBeNull();
  expect(borderOf(of(0.6))).toBeNull();
  expect(borderOf(of())).toBeNull();
});
