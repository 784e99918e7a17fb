import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntries } from './lists.ts';
import { taxonomyNames } from './taxonomyNames.ts';

/**
 * Writes `taxonomy.json` into `folder`, from the open colour lists in `lists`, our own choice of names
 * and the anchors of cloth. Same lists, same bytes. Throws where a list is missing or broken.
 */
export function makeTaxonomy(lists: string, folder: string, say: (line: string) => void): void {
  const { names, unknown } = taxonomyNames(readEntries(lists));
  const lines = names.map((name) => JSON.stringify(name)).join(',\n');
  writeFileSync(
    join(folder, 'taxonomy.json'),
    `{"id":"dyelot","version":1,"names":[\n${lines}\n]}\n`,
  );
  const count = names.reduce((sum, { references }) => sum + references.length, 0);
  say(`${names.length} names, ${count} references`);
  for (const name of unknown) say(`${name}: no list knows it`);
}
