import { expect, test } from 'vitest';
import { type Family, families } from '../tags/family.ts';
import { coloursOf } from './coloursOf.ts';

const chances = (of: Partial<Record<Family, number>>) => families.map((family) => of[family] ?? 0);

test('the main colour is the one that most would agree to, seller and viewers', () => {
  const lead = chances({ Blue: 0.55, Black: 0.45 });
  expect(coloursOf({ lead, listed: chances({ Blue: 0.5, Black: 0.9 }) }).primary).toBe('Black');
  expect(coloursOf({ lead, listed: chances({ Blue: 0.9, Black: 0.9 }) }).primary).toBe('Blue');
});

test('a seller who is sure is not outvoted', () => {
  const lead = chances({ Blue: 0.95, Black: 0.05 });
  const { primary, confidence } = coloursOf({ lead, listed: chances({ Blue: 0.2, Black: 0.95 }) });
  expect(primary).toBe('Blue');
  expect(confidence).toBe(0.95);
});

test('the main colour is listed first, whatever its chance; others where people would likely list them', () => {
  const lead = chances({ Red: 0.8, White: 0.05, Pink: 0.15 });
  const listed = chances({ Red: 0.3, White: 0.7, Pink: 0.6, Grey: 0.2 });
  expect(coloursOf({ lead, listed }).listed).toEqual(['Red', 'Pink', 'White']);
});
