import { expect, test } from 'vitest';
import { families } from '../tags/family.ts';
import type { Tag } from '../tags/tag.ts';
import { calledByNet, colourPicture, coloursSaid } from './colourNet.ts';

const found: Tag = {
  primary: 'Grey',
  colours: ['Grey'],
  swatches: [],
  confidence: 0.9,
  decision: 'accept',
  set: { families: ['Grey'], coverage: 0.9 },
  reasons: ['One colour.'],
  by: 'dyelot',
};

/** Numbers for all families: `rest`, but for those that are named. */
const numbers = (rest: number, named: Partial<Record<string, number>>) =>
  families.map((family) => named[family] ?? rest);

test('chances of the main colour sum to 1; those of the list are each on its own', () => {
  const { main, listed } = coloursSaid(numbers(0, { Blue: 3 }), numbers(-4, { Blue: 4, Red: 4 }));
  expect(main.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
  expect(listed[families.indexOf('Red')]).toBeCloseTo(listed[families.indexOf('Blue')]!, 10);
  expect(listed[families.indexOf('Pink')]).toBeLessThan(0.05);
});

test('the main colour comes first, then what is likely to be seen, the likeliest first', () => {
  const said = coloursSaid(
    numbers(0, { Blue: 3 }),
    numbers(-4, { Blue: -1, Red: 1, White: 2, Pink: -1 }),
  );
  const tag = calledByNet(found, said);
  expect(tag.primary).toBe('Blue');
  expect(tag.colours).toEqual(['Blue', 'White', 'Red']);
  expect(tag.confidence).toBe(Math.max(...said.main));
  expect(tag.set).toBeNull();
  expect(tag).toMatchObject({ decision: 'review', namedBy: 'network' });
});

test('the whole photo is shown, numbers from 0 to 1', () => {
  const data = new Uint8ClampedArray(4 * 30 * 40).fill(255);
  const picture = colourPicture({ width: 30, height: 40, data });
  expect(picture).toHaveLength(64 * 64 * 3);
  expect(Math.min(...picture)).toBeCloseTo(1, 5);
});
