import { expect, test } from 'vitest';
import { fashionLabels } from './fashionNets.ts';
import { starters } from './starters.ts';

const all = starters();

test('there is one of each class, in the order of Fashion-MNIST', () => {
  expect(all.map(({ label }) => label)).toEqual([...fashionLabels]);
});

test('each is a garment on black: bright in places, and neither all nor nothing', () => {
  for (const { drawing } of all) {
    const bright = drawing.filter((value) => value > 0.3).length / drawing.length;
    expect(bright).toBeGreaterThan(0.1);
    expect(bright).toBeLessThan(0.75);
    expect(drawing.every((value) => value >= 0 && value <= 1)).toBe(true);
  }
});

test('no two are alike', () => {
  const seen = new Set(all.map(({ drawing }) => drawing.join()));
  expect(seen.size).toBe(fashionLabels.length);
});
