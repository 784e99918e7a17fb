/**
 * @file Makes public/models/taxonomy/taxonomy.json from the open colour lists, our own choice of names
 * and our own colours of cloth.
 *
 *   npx tsc -b training && node .build/ts/training/taxonomy/make.js [--data ../shared/data]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Triple } from '../../src/core/palette/palette.ts';
import { type Family, families } from '../../src/core/tags/family.ts';
import type { ColourName } from '../../src/core/tags/taxonomy.ts';
import { cloth } from './cloth.ts';
import { type Entry, readList } from './lists.ts';
import { names } from './names.ts';
import { readSurvey } from './survey.ts';

const given = process.argv.indexOf('--data');
const folder = join(given < 0 ? '../shared/data' : process.argv[given + 1]!, 'colour');
const target = 'public/models/taxonomy/taxonomy.json';

const entries: Entry[] = [
  ...['list_xkcd.json', 'list_thesaurus.json', 'list_html.json', 'list_nbs-iscc.json'].flatMap(
    (file) => readList(folder, file),
  ),
  ...readSurvey(folder),
];

function colourName(name: string, family: Family, words: readonly string[]): ColourName {
  const listed = entries.filter(
    ({ word, category }) => words.includes(word) && fits(family, category),
  );
  const labs = [...(cloth[name] ?? []), ...listed.map(({ lab }) => lab)];
  return { name, family, references: distinct(labs.map(rounded)) };
}

/** The thesaurus has the same word in several categories: it counts in the one of the family. */
const fits = (family: Family, category: string | null): boolean =>
  category === null || (category === 'tan' ? 'brown' : category) === family.toLowerCase();

const rounded = ([l, a, b]: Triple): Triple => [round(l), round(a), round(b)];
const round = (x: number): number => Math.round(x * 10) / 10 + 0;

const distinct = (labs: readonly Triple[]): Triple[] =>
  labs.filter((lab, i) => labs.findIndex((other) => String(other) === String(lab)) === i);

const found = families.flatMap((family) =>
  Object.entries(names[family]).map(([name, words]) => colourName(name, family, words.split(' '))),
);
for (const { name } of found.filter(({ references }) => references.length === 0))
  console.error(`${name}: no list knows it`);
const known = found.filter(({ references }) => references.length > 0);
writeFileSync(
  target,
  `${[
    `{"id":"dyelot","version":1,"names":[`,
    known.map((name) => JSON.stringify(name)).join(',\n'),
    ']}',
  ].join('\n')}\n`,
);
console.log(
  `${target}: ${known.length} names, ${known.flatMap((n) => n.references).length} references`,
);
