import { lab65Of } from '../../core/colour/lab65.ts';
import { type Outcome, succeed } from '../../core/failure.ts';
import { badList } from './badList.ts';
import { listed, type Row, refuse } from './rows.ts';

/** "R G B name", the channels 0 to 255. */
const line = /^\s*(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})(?:\s+(.*))?$/;

/** Reads a palette of GIMP (GPL): a first line, settings, comments, and a colour a line. Fails as `bad-list`. */
export function readGpl(text: string): Outcome<readonly Row[]> {
  const [first = '', ...lines] = text.split(/\r\n|\n|\r/);
  if (first.trim() !== 'GIMP Palette') return badList('type', 'This is not a palette of GIMP.');
  return succeed(lines.flatMap((content, i) => readLine(content, i + 2)));
}

function readLine(content: string, row: number): readonly Row[] {
  if (/^\s*(#.*)?$/.test(content) || /^(Name|Columns):/.test(content)) return [];
  const found = line.exec(content);
  if (!found) return [refuse(row, 'format', 'It is no colour: three numbers and a name.')];
  const [r, g, b] = found.slice(1, 4).map(Number) as [number, number, number];
  if (Math.max(r, g, b) > 255) return [refuse(row, 'colour', 'A channel is above 255.')];
  return [listed(row, found[4] ?? '', lab65Of([r, g, b]))];
}
