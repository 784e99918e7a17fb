import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { converter, parse } from 'culori';
import type { Triple } from '../../src/core/palette/palette.ts';
import { readSurvey } from './survey.ts';

/** A colour that a list calls by a word, in Lab65. */
export interface Entry {
  /** Lower case letters only. */
  readonly word: string;
  /** What the list itself sorts it under; only the thesaurus does. */
  readonly category: string | null;
  readonly lab: Triple;
}

interface ListItem {
  readonly name: string;
  readonly hex: string;
  readonly category?: string;
}

const toLab65 = converter('lab65');

/** A name as the lists are compared: `Robin's egg` is `robinsegg`. */
const wordOf = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Everything the open lists and the survey know; `folder` is the colour pack. */
export const readEntries = (folder: string): Entry[] => [
  ...['list_xkcd.json', 'list_thesaurus.json', 'list_html.json'].flatMap((file) =>
    readList(folder, file),
  ),
  ...readSurvey(folder),
];

/** Reads one of the lists of names with hex colours. */
function readList(folder: string, file: string): Entry[] {
  const items = JSON.parse(readFileSync(join(folder, file), 'utf8')) as ListItem[];
  return items.map(({ name, hex, category }) => ({
    word: wordOf(name),
    category: category ?? null,
    lab: labOf(hex),
  }));
}

function labOf(hex: string): Triple {
  const lab = toLab65(parse(hex));
  if (!lab) throw new Error(`${hex} is not a colour`);
  return [lab.l, lab.a, lab.b];
}
