import { expect, test } from 'vitest';
import { labelSet } from '../../src/core/learn/labelSet.ts';
import { seededRandom } from '../../src/core/random.ts';
import { mostLikelier } from './sets.ts';
import { chancesAt, fitTemperature } from './temperature.ts';

const random = seededRandom(11);
const labels = ['a', 'b', 'c', 'd'];

/** Photos whose classes are drawn from the chances of their logits at a temperature of 2. */
function photos(count: number) {
  return Array.from({ length: count }, () => {
    const logits = labels.map(() => 12 * random() - 6);
    const draw = random();
    let sum = 0;
    const chances = chancesAt({ logits }, 2);
    const truth = chances.findIndex((chance) => {
      sum += chance;
      return sum >= draw;
    });
    const seen = { logits, features: [], looks: [], truth: Math.max(0, truth), kind: 'a', fold: 0 };
    return { ...seen, chances };
  });
}

test('the temperature that classes were drawn by is found', () => {
  expect(Math.abs(fitTemperature(photos(1200)) - 2)).toBeLessThan(0.25);
});

test('sets hold the right class of photos that nobody has seen as often as they say', () => {
  for (const coverage of [0.8, 0.9, 0.95]) {
    const most = mostLikelier(photos(1500), coverage);
    const tried = photos(1500);
    const held = tried.filter((photo) =>
      labelSet(photo.chances, { labels, set: { most, coverage } }).labels.includes(
        labels[photo.truth]!,
      ),
    );
    expect(Math.abs(held.length / tried.length - coverage)).toBeLessThan(0.03);
  }
});

test('photos of no known class say nothing of the sets', () => {
  const known = photos(200);
  const unknown = photos(200).map((photo) => ({ ...photo, truth: -1 }));
  expect(mostLikelier([...known, ...unknown], 0.9)).toBe(mostLikelier(known, 0.9));
});
