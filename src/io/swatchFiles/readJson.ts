import { type Outcome, succeed } from '../../core/failure.ts';
import { parseTaxonomy } from '../../core/tags/parseTaxonomy.ts';
import type { ColourName } from '../../core/tags/taxonomy.ts';
import { asName } from '../../core/taxonomy/listed.ts';
import { badList } from './badList.ts';
import { labOfHex } from './colourText.ts';
import { isRefused, listed, type Row, withSaid } from './rows.ts';

/**
 * Reads a taxonomy as Dyelot writes it (`parseTaxonomy`), a list of `{ name, hex }`, where `family` and `marketing`
 * may stand beside, or an object `{ "name": "#hex", ... }`. Fails as `bad-list`: a taxonomy as a whole; in the
 * other two a colour that is wrong is refused alone. Rows are counted from 1, one a colour.
 */
export function readJson(text: string): Outcome<readonly Row[]> {
  const json = parse(text);
  if (json === undefined) return badList('format', 'This is not JSON, or it is not complete.');
  if (typeof json !== 'object' || json === null)
    return badList('format', 'It holds no list of colours.');
  if (!Array.isArray(json) && 'names' in json) return readTaxonomy(json);
  const entries: readonly unknown[] = Array.isArray(json)
    ? json
    : Object.entries(json).map(([name, hex]) => ({ name, hex }));
  return succeed(entries.map((entry, i) => readEntry(entry, i + 1)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readEntry(value: unknown, row: number): Row {
  const { name, hex, family, marketing } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const read = listed(row, textOf(name), labOfHex(textOf(hex)));
  return withSaid(row, read, { family: textOf(family), marketing: textOf(marketing) });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function readTaxonomy(json: object): Outcome<readonly Row[]> {
  const read = parseTaxonomy(json);
  if (!read.ok) return badList('format', read.failure.message);
  return succeed(read.value.names.flatMap(rowsOf).map((row, i) => numbered(row, i + 1)));
}

/** A name as rows, one a reference. */
const rowsOf = ({ references, ...said }: ColourName) => references.map((lab) => ({ ...said, lab }));

function numbered(entry: ReturnType<typeof rowsOf>[number], row: number): Row {
  const { name, lab, family, marketing = '', words } = entry;
  const read = withSaid(row, listed(row, name, lab), { family, marketing });
  return isRefused(read) || !words ? read : { ...read, words: asNames(words) };
}

/** Words are written like names. */
const asNames = (words: NonNullable<ColourName['words']>): NonNullable<ColourName['words']> =>
  Object.fromEntries(Object.entries(words).map(([language, word]) => [language, asName(word)]));
