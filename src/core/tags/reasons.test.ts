import { expect, it } from 'vitest';
import type { Said } from '../names/said.ts';
import type { FoundName } from './found.ts';
import { swatchReasons } from './reasons.ts';

const black: FoundName & { weight: number; spread: number } = {
  name: 'black',
  family: 'Black',
  deltaE: 3,
  runnerUp: { name: 'maroon', family: 'Red', deltaE: 7.06 },
  margin: 4.06,
  chance: 0.3,
  weight: 0.5,
  spread: 4,
};

/** Said so by these parts of people, the runner-up as given. */
const saidBy = (own: number, other: number): Said => ({
  name: own,
  runnerUp: other,
  families: [],
  names: [
    { name: 'black', family: 'Black', share: own },
    { name: 'maroon', family: 'Red', share: other },
  ],
});

it.each([
  [saidBy(0.96, 0.02), 'Clearly black, hardly maroon.'],
  [saidBy(0.8, 0.1), 'Black rather than maroon.'],
  [saidBy(0.52, 0.08), 'Black leads; maroon comes next.'],
  [saidBy(0.45, 0.4), 'Black or maroon: people would say either.'],
])('a name has the reason that its bars show, however surely it counts', (said, reason) => {
  expect(swatchReasons({ ...black, said }, 1)[0]).toBe(reason);
});

it('where nobody was asked, the distance speaks', () => {
  expect(swatchReasons(black, 1)[0]).toBe('Nearest to black; maroon is 4.1 ΔE further off.');
});
