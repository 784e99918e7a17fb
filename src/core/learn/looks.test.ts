import { expect, test } from 'vitest';
import { looksAPhoto, looksAt, seenIn } from './looks.ts';
import type { Pictures } from './pictures.ts';

/** Two pixels a side; the numbers go on from `first`. */
const pictures = (first: number): Pictures => ({
  side: 2,
  photo: Uint8Array.from({ length: 12 }, (_, i) => first + i),
  garment: Uint8Array.from({ length: 12 }, (_, i) => first + 100 + i),
});

test('all of the photo is looked at as it is, the garment mirrored, pixels staying whole', () => {
  const looks = looksAt([pictures(0), pictures(50)]);
  expect(looks).toHaveLength(2 * looksAPhoto * 12);
  const bytes = [...looks].map((value) => Math.round(255 * value));
  expect(bytes.slice(0, 12)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(bytes.slice(12, 24)).toEqual([103, 104, 105, 100, 101, 102, 109, 110, 111, 106, 107, 108]);
  expect(bytes[24]).toBe(50);
});

test('no photos, no looks', () => {
  expect(looksAt([])).toHaveLength(0);
  expect(seenIn({ logits: new Float32Array(0), features: new Float32Array(0) }, 0)).toEqual([]);
});

test('what is seen is the mean of all looks, photo by photo', () => {
  const logits = Float32Array.from([1, 10, 3, 20, 5, 0, 5, 0]);
  const features = Float32Array.from([1, 3, 8, 8]);
  const seen = seenIn({ logits, features }, 2);
  expect(seen.map((one) => [...one.logits])).toEqual([
    [2, 15],
    [5, 0],
  ]);
  expect(seen.map((one) => [...one.features])).toEqual([[2], [8]]);
});
