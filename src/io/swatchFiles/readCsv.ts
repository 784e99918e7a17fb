import Papa from 'papaparse';
import { lab65Of } from '../../core/colour/lab65.ts';
import { type Outcome, succeed } from '../../core/failure.ts';
import type { Triple } from '../../core/palette/palette.ts';
import { badList } from './badList.ts';
import { labOfHex, numberOf } from './colourText.ts';
import { listed, type Row, withSaid } from './rows.ts';

/** A row of a table, and the line that it begins in, from 1. */
interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

/** What a row has in a column; empty where it has nothing. */
type Cell = (column: string) => string;

/**
 * Reads a table (CSV or TSV, RFC 4180) whose first row names its columns: `name`, and the colour as `hex`, as
 * `r` `g` `b` (0 to 255), or as `l` `a` `b` (Lab65); `family` and `marketing` may stand beside. Of several the
 * finest counts: Lab, then hex, then channels. Fails as `bad-list`, also where a quotation mark is not closed: what
 * follows it cannot be told apart. A row that is wrong is refused alone.
 */
export function readCsv(text: string): Outcome<readonly Row[]> {
  const lines = linesOf(text);
  if (!lines.ok) return lines;
  const [head, ...rest] = lines.value;
  const columns = head?.cells.map(columnOf) ?? [];
  const hasAll = (...titles: readonly string[]) => titles.every((title) => columns.includes(title));
  if (!hasAll('name') || !(hasAll('hex') || hasAll('l', 'a', 'b') || hasAll('r', 'g', 'b')))
    return badList(
      'format',
      'The first row has to name the columns: name, and hex, or r, g, b, or l, a, b.',
      head?.line ?? 1,
    );
  return succeed(
    rest.map(({ cells, line }) => readRow(line, (column) => cells[columns.indexOf(column)] ?? '')),
  );
}

const columnOf = (title: string): string => title.trim().toLowerCase().replace(/\*$/, '');

/** The rows that are not blank. A row may go over several lines, within quotation marks. */
function linesOf(text: string): Outcome<readonly Line[]> {
  // What parts the columns is told from rows that are not blank.
  const { delimiter } = Papa.parse(text, { preview: 1, skipEmptyLines: 'greedy' }).meta;
  const { data, errors } = Papa.parse<readonly string[]>(text, { delimiter });
  let next = 1;
  const lines = data.map((cells) => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
    return { cells, line };
  });
  const [wrong] = errors;
  const at = lines[wrong?.row ?? 0]?.line ?? 1;
  if (wrong)
    return badList('format', `A quotation mark in the row of line ${at} is not closed.`, at);
  return succeed(lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')));
}

const breaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

function readRow(line: number, cell: Cell): Row {
  const read = listed(line, plain(cell('name')), labOf(cell));
  return withSaid(line, read, { family: cell('family'), marketing: plain(cell('marketing')) });
}

/** A text without the mark that keeps it from being a formula. */
const plain = (text: string): string => text.replace(/^'(?=[=+\-@])/, '');

function labOf(cell: Cell): Triple | null {
  const lab = triple(cell, 'lab');
  if (lab) return lab;
  const hex = cell('hex');
  if (hex.trim() !== '') return labOfHex(hex);
  const rgb = triple(cell, 'rgb');
  return rgb?.every((channel) => channel >= 0 && channel <= 255) ? lab65Of(rgb) : null;
}

function triple(cell: Cell, columns: string): Triple | null {
  const numbers = [...columns].map((column) => numberOf(cell(column)));
  return numbers.includes(null) ? null : (numbers as unknown as Triple);
}
