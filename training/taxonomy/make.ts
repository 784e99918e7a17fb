/**
 * @file Makes public/models/taxonomy/taxonomy.json from the open colour lists, our own choice of names
 * and the anchors of cloth.
 *
 *   npx tsc -b training && node .build/ts/training/taxonomy/make.js [--data ../shared/data]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntries } from './lists.ts';
import { taxonomyNames } from './taxonomyNames.ts';

const given = process.argv.indexOf('--data');
const folder = given < 0 ? '../shared/data' : process.argv[given + 1]!;
const target = 'public/models/taxonomy/taxonomy.json';

const { names, unknown } = taxonomyNames(readEntries(join(folder, 'colour')));
const lines = names.map((name) => JSON.stringify(name)).join(',\n');
writeFileSync(target, `{"id":"dyelot","version":1,"names":[\n${lines}\n]}\n`);

const count = names.reduce((sum, { references }) => sum + references.length, 0);
console.log(`${target}: ${names.length} names, ${count} references`);
for (const name of unknown) console.error(`${name}: no list knows it`);
