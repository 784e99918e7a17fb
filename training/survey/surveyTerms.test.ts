import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { families } from '../../src/core/tags/family.ts';
import { parseTaxonomy } from '../../src/core/tags/parseTaxonomy.ts';
import { surveyTerms } from './surveyTerms.ts';

const read = parseTaxonomy(
  JSON.parse(readFileSync('public/models/taxonomy/taxonomy.json', 'utf8')),
);
if (!read.ok) throw new Error(read.failure.message);
const { names } = read.value;

test('terms stand for names that ship, in their own family', () => {
  for (const family of families)
    for (const name of Object.keys(surveyTerms[family]))
      expect(names).toContainEqual(expect.objectContaining({ name, family }));
});

test('within a family a term stands for one name only', () => {
  for (const family of families) {
    const terms = Object.values(surveyTerms[family]).flatMap((words) => words.split(' '));
    expect(new Set(terms).size).toBe(terms.length);
  }
});
