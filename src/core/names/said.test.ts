import { expect, test } from 'vitest';
import { borderingName, type SaidName } from './said.ts';

const of = (...shares: readonly number[]) => ({
  name: 1,
  runnerUp: 0,
  families: [],
  names: shares.map((share, i): SaidName => ({ name: `name ${i}`, family: 'Blue', share })),
});

test('a border is near where nearly as many, or more, would say another name', () => {
  expect(borderingName(of(0.3, 0.3))?.name).toBe('name 1');
  expect(borderingName(of(0.3, 0.21))?.name).toBe('name 1');
  expect(borderingName(of(0.25, 0.4))?.name).toBe('name 1');
});

test('a family’s own word has a border to other families only', () => {
  const [olive, green, brown] = [
    { name: 'olive', family: 'Green', share: 0.3 },
    { name: 'green', family: 'Green', share: 0.28 },
    { name: 'brown', family: 'Brown', share: 0.25 },
  ] as const;
  expect(borderingName({ ...of(), names: [olive, green] })).toBeNull();
  expect(borderingName({ ...of(), names: [green, olive] })).toBeNull();
  expect(borderingName({ ...of(), names: [olive, green, brown] })).toBe(brown);
});

test('a name that hardly anybody says has none, nor one beside which most say another', () => {
  expect(borderingName(of(0.004, 0.96))).toBeNull();
  expect(borderingName(of(0.004, 0.01))).toBeNull();
  expect(borderingName(of(0.05, 0.86, 0.05))).toBeNull();
});

test('elsewhere there is none', () => {
  expect(borderingName(of(0.6, 0.2))).toBeNull();
  expect(borderingName(of(0.6))).toBeNull();
  expect(borderingName(of())).toBeNull();
});
