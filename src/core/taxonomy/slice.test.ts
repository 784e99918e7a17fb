import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameColour } from '../colour/nameColour.ts';
import { runSteps } from '../steps.ts';
import { parseTaxonomy } from '../tags/parseTaxonomy.ts';
import type { Taxonomy } from '../tags/taxonomy.ts';
import {
  cellValue,
  differenceAt,
  drawSlice,
  movedReference,
  redrawSlice,
  referencesOf,
} from './slice.ts';

const read = parseTaxonomy(
  JSON.parse(readFileSync('public/models/taxonomy/taxonomy.json', 'utf8')),
);
if (!read.ok) throw new Error(read.failure.message);
const shipped: Taxonomy = read.value;
const references = referencesOf(shipped.names);
const view = { lightness: 40, extent: 60 };
const side = 20;
const slice = runSteps(drawSlice(view, side, references));

test('a cell belongs to the name that its colour is given', () => {
  let seen = 0;
  slice.owners.forEach((owner, cell) => {
    if (owner < 0) return;
    seen++;
    const a = cellValue(cell % side, side, view.extent);
    const b = -cellValue(Math.floor(cell / side), side, view.extent);
    const naming = nameColour([view.lightness, a, b], shipped);
    expect(slice.references[owner]?.of.name).toBe(naming.name);
    expect(slice.differences[cell]).toBeCloseTo(naming.deltaE, 9);
    expect(differenceAt(slice, cell, owner)).toBeCloseTo(naming.deltaE, 9);
  });
  expect(seen).toBeGreaterThan(100);
});

test('the middle is inside of sRGB, the far corners are nobody’s and transparent', () => {
  const wide = runSteps(drawSlice({ lightness: 40, extent: 120 }, side, references));
  const middle = (side * side + side) / 2;
  expect(wide.owners[0]).toBe(-1);
  expect(wide.depths[0]).toBeLessThan(0);
  expect(wide.colours[3]).toBe(0);
  expect(wide.owners[middle]).toBeGreaterThanOrEqual(0);
  expect(wide.depths[middle]).toBeGreaterThan(0.2);
  expect(wide.colours[4 * middle + 3]).toBe(255);
});

test('moving a reference is as good as drawing all of it', () => {
  const moved = slice.owners[(side * side + side) / 2]!;
  for (const lab of [
    [40, 20, -20],
    [45, -30, 5],
    [90, 0, 0],
  ] as const) {
    const after = references.map((reference, i) =>
      i === moved ? { ...reference, lab } : reference,
    );
    expect(movedReference(references, after)).toBe(moved);
    const whole = runSteps(drawSlice(view, side, after));
    const redrawn = runSteps(redrawSlice(slice, after, moved));
    expect(redrawn.owners).toEqual(whole.owners);
  }
});

test('no single reference has moved where names came, went, or changed their family', () => {
  expect(movedReference(references, references)).toBeNull();
  expect(movedReference(references, references.slice(1))).toBeNull();
  const [first, ...others] = shipped.names;
  const elsewhere = referencesOf([{ ...first!, family: 'Pink' }, ...others]);
  expect(movedReference(references, elsewhere)).toBeNull();
});

test('a row is a step', () => {
  expect([...drawSlice(view, side, references)]).toHaveLength(side);
});
