import Papa from 'papaparse';
import { lab65Of } from '../../core/colour/lab65.ts';
import { type Outcome, succeed } from '../../core/failure.ts';
import type { Triple } from '../../core/palette/palette.ts';
import { type Family, families } from '../../core/tags/family.ts';
import { badList } from './badList.ts';
import { labOfHex, numberOf } from './colourText.ts';
import { listed, type Row, refuse } from './rows.ts';

type Cells = Readonly<Record<string, string | undefined>>;

/**
 * Reads a table (CSV or TSV, RFC 4180) whose first row names its columns: `name`, and the colour as `hex`, as
 * `r` `g` `b` (0 to 255), or as `l` `a` `b` (Lab65); `family` and `marketing` may stand beside. Of several the
 * finest counts: Lab, then hex, then channels. Fails as `bad-list`; a row that is wrong is refused alone.
 */
export function readCsv(text: string): Outcome<readonly Row[]> {
  const { data, meta } = Papa.parse<Cells>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (title) => title.trim().toLowerCase().replace(/\*$/, ''),
  });
  const columns = new Set(meta.fields);
  const hasColour = columns.has('hex') || hasAll(columns, 'lab') || hasAll(columns, 'rgb');
  if (!columns.has('name') || !hasColour)
    return badList(
      'format',
      'The first row has to name the columns: name, and hex, or r, g, b, or l, a, b.',
      1,
    );
  return succeed(data.map((cells, i) => readRow(cells, i + 2)));
}

const hasAll = (columns: ReadonlySet<string>, letters: string): boolean =>
  [...letters].every((letter) => columns.has(letter));

function readRow(cells: Cells, row: number): Row {
  const read = listed(row, plain(cells['name']), labOf(cells));
  if ('reason' in read) return read;
  const said = cells['family']?.trim().toLowerCase() ?? '';
  const family = familyOf(said);
  if (said !== '' && !family)
    return refuse(row, 'name', `“${said}” is no family. They are ${families.join(', ')}.`);
  const marketing = plain(cells['marketing']).trim();
  return { ...read, ...(family ? { family } : {}), ...(marketing ? { marketing } : {}) };
}

/** A text without the mark that keeps it from being a formula. */
const plain = (text = ''): string => text.replace(/^'(?=[=+\-@])/, '');

const familyOf = (word: string): Family | undefined =>
  families.find((family) => family.toLowerCase() === (word === 'gray' ? 'grey' : word));

function labOf(cells: Cells): Triple | null {
  const lab = triple(cells, 'lab');
  if (lab) return lab;
  const hex = cells['hex'] ?? '';
  if (hex.trim() !== '') return labOfHex(hex);
  const rgb = triple(cells, 'rgb');
  return rgb?.every((channel) => channel >= 0 && channel <= 255) ? lab65Of(rgb) : null;
}

function triple(cells: Cells, columns: string): Triple | null {
  const numbers = [...columns].map((column) => numberOf(cells[column] ?? ''));
  return numbers.includes(null) ? null : (numbers as unknown as Triple);
}
