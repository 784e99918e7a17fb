import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHex } from 'culori/fn';
import { lab65Of } from '../../src/core/colour/lab65.ts';
import type { Triple } from '../../src/core/palette/palette.ts';

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

/** A name as the lists are compared: `Robin's egg` is `robinsegg`. */
const wordOf = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Everything the open lists know; `folder` is where they lie. Throws where one is missing or broken. */
export const readEntries = (folder: string): Entry[] =>
  ['list_xkcd.json', 'list_thesaurus.json', 'list_html.json'].flatMap((file) =>
    readList(join(folder, file)),
  );

/** Reads one of the lists of names with hex colours. */
function readList(file: string): Entry[] {
  const items = JSON.parse(readFileSync(file, 'utf8')) as ListItem[];
  return items.map(({ name, hex, category }) => ({
    word: wordOf(name),
    category: category ?? null,
    lab: labOf(hex),
  }));
}

function labOf(hex: string): Triple {
  const rgb = parseHex(hex);
  if (!rgb) throw new Error(`${hex} is not a colour`);
  return lab65Of([255 * rgb.r, 255 * rgb.g, 255 * rgb.b]);
}
