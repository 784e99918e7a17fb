import { type Outcome, succeed } from '../../core/failure.ts';
import type { SwatchList } from '../../core/taxonomy/listed.ts';
import { badList } from './badList.ts';
import { readAco } from './readAco.ts';
import { readAse } from './readAse.ts';
import { readCsv } from './readCsv.ts';
import { readGpl } from './readGpl.ts';
import { readJson } from './readJson.ts';
import { isListed, isRefused, type Row } from './rows.ts';

/** A list of colours is small; what is larger is something else. */
const mostBytes = 8 * 1024 * 1024;

/** The most colours that a list may have: more cannot be looked through by anybody. */
const mostColours = 5000;

/**
 * Reads a list of colours: CSV or TSV, JSON, ASE, ACO or GPL, told apart by the first bytes, then by the
 * file's name. Rows that cannot be used are told one by one. Fails as `bad-list` where none can.
 */
export function readSwatchFile(name: string, bytes: Uint8Array): Outcome<SwatchList> {
  if (bytes.length === 0) return badList('empty', 'The file is empty.');
  if (bytes.length > mostBytes)
    return badList('size', 'The file is larger than a list of colours can be.');
  const rows = readRows(name, bytes);
  return rows.ok ? listOf(rows.value) : rows;
}

function readRows(name: string, bytes: Uint8Array): Outcome<readonly Row[]> {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (startsWith(bytes, 'ASEF') || extension === 'ase') return readAse(bytes);
  if (extension === 'aco') return readAco(bytes);
  const text = textOf(bytes);
  if (text === null)
    return badList('type', 'This is not a list of colours: CSV, JSON, ASE, ACO or GPL.');
  if (text.startsWith('GIMP Palette') || extension === 'gpl') return readGpl(text);
  return /^\s*[[{]/.test(text) || extension === 'json' ? readJson(text) : readCsv(text);
}

const startsWith = (bytes: Uint8Array, word: string): boolean =>
  [...word].every((letter, i) => bytes[i] === letter.charCodeAt(0));

/** UTF-8, with or without its mark; null where the bytes are no text. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function listOf(rows: readonly Row[]): Outcome<SwatchList> {
  const refused = rows.filter(isRefused);
  const colours = rows.filter(isListed);
  const [first] = refused;
  if (colours.length > mostColours)
    return badList('size', `The list has more than ${mostColours} colours.`);
  if (colours.length > 0) return succeed({ colours, refused });
  if (!first) return badList('empty', 'There is no colour in this file.');
  return badList(
    first.reason,
    `No colour can be used. Row ${first.row}: ${first.message}`,
    first.row,
  );
}
