import { describe, expect, test } from 'vitest';
import { predictionOf } from '../../src/core/learn/calibrate.ts';
import { seededRandom } from '../../src/core/random.ts';
import { calibrate } from './calibrate.ts';
import { auroc, measureAll } from './figures.ts';
import { heldOut } from './heldOut.ts';
import { foldOf, GROUND, type Seen } from './seen.ts';

const random = seededRandom(4);
const labels = ['t-shirt', 'shirt', 'outwear'];
const unknownKinds = ['polo', 'undershirt', 'hoodie', 'other', 'body', GROUND];

/** Photos whose features lie about a place of their kind's own; logits look at the first three alone. */
function photosOf(kinds: readonly string[], each: number): Seen[] {
  const all = [...labels, ...unknownKinds];
  return Array.from({ length: kinds.length * each }, (_, n) => {
    const kind = kinds[n % kinds.length]!;
    const features = all.map((name) => Math.max(0, (name === kind ? 2 : 0) + 2 * random() - 0.5));
    const logits = labels.map((_, k) => 3 * features[k]! + 2 * random());
    const look = { logits, features };
    return { ...look, looks: [look], truth: labels.indexOf(kind), kind, fold: foldOf(n) };
  });
}

const photos = [...photosOf(labels, 32), ...photosOf(unknownKinds, 16)];
const calibration = calibrate(photos, labels);

describe('a calibration', () => {
  test('is the same for the same photos', () => {
    expect(calibrate(photos, labels)).toEqual(calibration);
  });

  test('holds on photos that it was not fitted to', () => {
    const figures = measureAll(heldOut(photos, labels));
    expect(figures['accuracy']).toBeGreaterThan(0.8);
    expect(figures['confidence: calibration error (15 bins)']).toBeLessThan(0.1);
    expect(figures['set: holds the right class']).toBeGreaterThan(0.85);
    expect(figures['unknown ones rank lower, by confidence: all garments']).toBeGreaterThan(0.8);
  });

  test('tells a hood from a plain neck', () => {
    const [shirt] = photosOf(['t-shirt'], 1);
    const { attributes } = predictionOf(shirt!.logits, shirt!.features, calibration);
    expect(attributes.find(({ name }) => name === 'neck')?.value).toBe('plain');
  });
});

test('ranks are compared pair by pair', () => {
  expect(auroc([3, 4], [1, 2])).toBe(1);
  expect(auroc([1, 2], [1, 2])).toBe(0.5);
  expect(auroc([1], [2])).toBe(0);
});
