import { expect, test } from 'vitest';
import { lab65Of } from '../../../core/colour/lab65.ts';
import type { Swatch, Triple } from '../../../core/palette/palette.ts';
import type { Leaf } from './dendrogram.ts';
import { lightnessWords, placeWords, reasonWords } from './whyWords.ts';

const leaf = (rgb: Triple): Leaf => ({
  row: 0,
  height: 0,
  clusters: [0],
  swatch: { rgb, lab: lab65Of(rgb), weight: 0.5, spread: 0 } as Swatch,
});

test('says why two became one, or did not', () => {
  expect(reasonWords({ deltaE: 6.12, height: 6.12 }, true, 10)).toContain(
    '6.1 ΔE apart, less than',
  );
  expect(reasonWords({ deltaE: 14, height: 14 }, false, 10)).toContain('not less than 10');
  expect(reasonWords({ deltaE: 9, height: 11 }, false, 10)).toContain('there merging ended');
});

test('says which join is told where nobody points at one', () => {
  expect(placeWords({ at: 2 }, 7, null)).toBe('Join 3 of 7');
  expect(placeWords({ at: 2 }, 7, 3)).toBe('Join 3 of 7, the last before the line');
  expect(placeWords({ at: 0 }, 1, 0)).toBe('Join 1 of 1, the first after the line');
});

test('tells how far apart the two are where lightness counts in full', () => {
  const from = [leaf([60, 60, 60]), leaf([90, 90, 90])] as const;
  expect(lightnessWords({ from }, 1.5)).toMatch(/counted 1\/1\.5.*would be \d+(\.\d)? apart/);
  expect(lightnessWords({ from }, 1)).toContain('in full');
});
