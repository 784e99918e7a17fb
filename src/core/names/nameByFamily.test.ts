import { expect, test } from 'vitest';
import { deltaE2000 } from '../colour/deltaE2000.ts';
import type { Triple } from '../palette/palette.ts';
import { type Family, families } from '../tags/family.ts';
import type { Taxonomy } from '../tags/taxonomy.ts';
import { nameByFamily } from './nameByFamily.ts';
import { borderingName } from './said.ts';

const taxonomy: Taxonomy = {
  id: 'test',
  version: 1,
  names: [
    { name: 'navy', family: 'Blue', references: [[20, 2, -15]] },
    { name: 'sky', family: 'Blue', references: [[75, -5, -25]] },
    { name: 'black', family: 'Black', references: [[15, 0, 0]] },
  ],
};

const chances = (of: Partial<Record<Family, number>>) => families.map((family) => of[family] ?? 0);
const dark: Triple = [16, 0, -2];

test('the likeliest family decides, and within it the nearest name', () => {
  const naming = nameByFamily(dark, chances({ Blue: 0.7, Black: 0.3 }), taxonomy);
  expect(naming).toMatchObject({
    name: 'navy',
    family: 'Blue',
    said: { name: 0.7, runnerUp: 0.3 },
  });
  expect(naming.runnerUp).toMatchObject({ name: 'black', family: 'Black' });
  expect(naming.deltaE).toBe(deltaE2000(dark, [20, 2, -15]));
});

test('the margin is what the runner-up is further off, and never below 0', () => {
  expect(nameByFamily(dark, chances({ Blue: 0.7, Black: 0.3 }), taxonomy).margin).toBe(0);
  const black = nameByFamily(dark, chances({ Blue: 0.3, Black: 0.7 }), taxonomy);
  expect(black.margin).toBeCloseTo(black.runnerUp.deltaE - black.deltaE, 12);
});

test('a family without names is passed by', () => {
  const naming = nameByFamily(dark, chances({ Grey: 0.6, Blue: 0.3, Black: 0.1 }), taxonomy);
  expect(naming).toMatchObject({ family: 'Blue', runnerUp: { family: 'Black' } });
  expect(naming.said).toMatchObject({ name: 0.3, runnerUp: 0.1 });
});

test('its own name is told first, then what most others would say, and parts of people are no more than all', () => {
  const { name, said } = nameByFamily(dark, chances({ Blue: 0.55, Black: 0.45 }), taxonomy);
  expect(said.names[0]).toMatchObject({ name, family: 'Blue' });
  const others = said.names.slice(1).map(({ share }) => share);
  expect(others).toEqual([...others].sort((a, b) => b - a));
  const all = said.names.reduce((sum, { share }) => sum + share, 0);
  expect(all).toBeLessThanOrEqual(1 + 1e-9);
});

test('an editor’s own name is taken where it is the nearest of its family, though few would say it', () => {
  const lab: Triple = [10, 18, -40];
  const ink = { name: 'ink', family: 'Blue', references: [lab] } as const;
  const own = { ...taxonomy, names: [...taxonomy.names, ink], basis: taxonomy };
  const { name, said } = nameByFamily(lab, chances({ Blue: 1 }), own);
  expect(name).toBe('ink');
  expect(said.names[0]).toMatchObject({ name: 'ink' });
  expect(said.names[0]?.share).toBeLessThan(0.1);
  expect(borderingName(said)).toBeNull();
  expect(nameByFamily([22, 1, -11], chances({ Blue: 1 }), own).name).toBe('navy');
});

test('in a list of an editor’s own names few would say any of them', () => {
  const names = taxonomy.names.map((entry) => ({ ...entry, name: `our ${entry.name}` }));
  const own = { ...taxonomy, names, basis: { ...taxonomy, names: [] } };
  const { name, said } = nameByFamily([20, 2, -15], chances({ Blue: 0.9, Black: 0.1 }), own);
  expect(name).toBe('our navy');
  expect(said.names[0]?.share).toBeCloseTo(0.9 * (0.05 / 1.05), 3);
});
