import { lab65OfInks, lab65OfLab50, lab65OfUnitRgb } from '../../core/colour/otherSpaces.ts';
import { type Outcome, succeed } from '../../core/failure.ts';
import { type Family, families } from '../../core/tags/family.ts';
import { badList, truncated } from './badList.ts';
import { type BigEndian, bigEndian } from './bigEndian.ts';
import { listed, type Row, refuse } from './rows.ts';

/** What a block of the file is. */
const groupStart = 0xc001;
const groupEnd = 0xc002;
const colour = 0x0001;

/**
 * Reads Adobe Swatch Exchange, version 1: "ASEF", version, number of blocks; a block is a kind, its length and
 * that many bytes; a colour has a name (UTF-16), a model ("RGB ", "CMYK", "LAB ", "Gray"), 32-bit floats and a kind of
 * swatch. A group called like a family gives it to its colours. Adobe published no specification; after the
 * description by Olivier Berten (2007), selapa.net. Fails as `bad-list`.
 */
export function readAse(bytes: Uint8Array): Outcome<readonly Row[]> {
  const file = bigEndian(bytes);
  const [magic, version, , blocks] = [file.uint32(), file.uint16(), file.uint16(), file.uint32()];
  if (magic !== 0x41534546) return badList('type', 'This is not a swatch file of Adobe.');
  if (blocks === null) return truncated(1);
  if (version !== 1) return badList('format', 'Swatch files of this version cannot be read.');
  const rows: Row[] = [];
  let family: Family | undefined;
  for (let block = 0; block < blocks; block++) {
    const kind = file.uint16();
    const length = file.uint32();
    const part = length === null ? null : file.part(length);
    if (kind === null || part === null) return truncated(rows.length + 1);
    if (kind === groupStart) family = familyOf(part);
    else if (kind === groupEnd) family = undefined;
    else if (kind === colour) {
      const row = readColour(part, rows.length + 1);
      rows.push('lab' in row && family ? { ...row, family } : row);
    }
  }
  return succeed(rows);
}

function readColour(part: BigEndian, row: number): Row {
  const name = readName(part);
  const model = [part.uint16(), part.uint16()]
    .map((pair) => String.fromCharCode((pair ?? 0) >> 8, (pair ?? 0) & 0xff))
    .join('')
    .trim()
    .toUpperCase();
  const numbers = () =>
    [part.float32(), part.float32(), part.float32()].map((n) => n ?? Number.NaN);
  if (name === null) return refuse(row, 'truncated', 'It is not complete.');
  switch (model) {
    case 'RGB':
      return listed(row, name, lab65OfUnitRgb(...(numbers() as [number, number, number])));
    case 'LAB': {
      const [l, a, b] = numbers() as [number, number, number];
      return listed(row, name, lab65OfLab50([100 * l, a, b]));
    }
    case 'CMYK': {
      const [c, m, y] = numbers() as [number, number, number];
      return listed(row, name, lab65OfInks(c, m, y, part.float32() ?? Number.NaN));
    }
    case 'GRAY': {
      const grey = part.float32() ?? Number.NaN;
      return listed(row, name, lab65OfUnitRgb(grey, grey, grey));
    }
    default:
      return refuse(row, 'colour', 'Its kind of colour is not known.');
  }
}

const readName = (part: BigEndian): string | null => part.text(part.uint16() ?? 0);

function familyOf(part: BigEndian): Family | undefined {
  const group = readName(part)?.trim().toLowerCase();
  return families.find((family) => family.toLowerCase() === group);
}
