import { expect, test } from 'vitest';
import type { Triple } from '../palette/palette.ts';
import { seededRandom } from '../random.ts';
import { chromaticSquare, lightnessPart } from './chromatic.ts';
import { deltaE2000 } from './deltaE2000.ts';

const inParts = ([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number =>
  Math.sqrt(lightnessPart(l1, l2) ** 2 + chromaticSquare(a1, b1, a2, b2));

test('the parts make the difference', () => {
  const random = seededRandom(5);
  const colour = (): Triple => [100 * random(), 240 * random() - 120, 240 * random() - 120];
  for (let i = 0; i < 5000; i++) {
    const [one, other] = [colour(), colour()];
    expect(inParts(one, other)).toBeCloseTo(deltaE2000(one, other), 9);
  }
});

test.each<[Triple, Triple]>([
  [
    [50, 0, 0],
    [50, -1, 2],
  ],
  [
    [50, 2.49, -0.001],
    [50, -2.49, 0.0009],
  ],
  [
    [50, 2.49, -0.001],
    [50, -2.49, 0.0011],
  ],
  [
    [50, -0.001, 2.49],
    [50, 0.0011, -2.49],
  ],
  [
    [50, 2.6772, -79.7751],
    [50, 0, -82.7485],
  ],
  [
    [0, 0, 0],
    [100, 0, 0],
  ],
])('%j and %j, where the hue turns over', (one, other) => {
  expect(inParts(one, other)).toBeCloseTo(deltaE2000(one, other), 9);
  expect(inParts(other, one)).toBeCloseTo(deltaE2000(one, other), 9);
});
