import { type Outcome, succeed } from '../../core/failure.ts';
import { parseTaxonomy } from '../../core/tags/parseTaxonomy.ts';
import type { ColourName } from '../../core/tags/taxonomy.ts';
import { badList } from './badList.ts';
import { labOfHex } from './colourText.ts';
import { listed, type Row } from './rows.ts';

/**
 * Reads a taxonomy as Dyelot writes it, a list of `{ name, hex }`, or an object `{ "name": "#hex", ... }`.
 * Fails as `bad-list`; a colour that is wrong is refused alone.
 */
export function readJson(text: string): Outcome<readonly Row[]> {
  const json = parse(text);
  if (json === undefined) return badList('format', 'This is not JSON, or it is not complete.');
  if (typeof json !== 'object' || json === null)
    return badList('format', 'It holds no list of colours.');
  if (!Array.isArray(json) && 'names' in json) return readTaxonomy(json);
  const entries = Array.isArray(json) ? json.map(entryOf) : Object.entries(json);
  return succeed(
    entries.map(([name, hex], i) => listed(i + 1, textOf(name), labOfHex(textOf(hex)))),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const entryOf = (value: unknown): readonly [unknown, unknown] => {
  const { name, hex } = (value ?? {}) as { name?: unknown; hex?: unknown };
  return [name, hex];
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function readTaxonomy(json: object): Outcome<readonly Row[]> {
  const read = parseTaxonomy(json);
  if (!read.ok) return badList('format', read.failure.message);
  return succeed(read.value.names.flatMap(rowsOf).map((row, i) => numbered(row, i + 1)));
}

/** A name as rows, one a reference. */
const rowsOf = ({ references, ...said }: ColourName) => references.map((lab) => ({ ...said, lab }));

function numbered({ name, lab, ...said }: ReturnType<typeof rowsOf>[number], row: number): Row {
  const read = listed(row, name, lab);
  return 'reason' in read ? read : { ...said, ...read };
}
