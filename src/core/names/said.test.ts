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

test('a family’s own word has a border to other families only', () => {
  const [olive, green, brown] = [
    { name: 'olive', family: 'Green', share: 0.3 },
    { name: 'green', family: 'Green', share: 0.28 },
    { name: 'brown', family: 'Brown', share: 0.25 },
  ] as const;
  expect(borderOf({ ...of(), names: [olive, green] })).toBeNull();
  expect(borderOf({ ...of(), names: [green, olive] })).toBeNull();
  expect(borderOf({ ...of(), names: [olive, green, brown] })).toBe(brown);
});

test('elsewhere there is none', () => {
  expect(borderOf(of(0.6, 0.2))).toBeNull();
  expect(borderOf(of(0.6))).toBeNull();
  expect(borderOf(of())).toBeNull();
});
