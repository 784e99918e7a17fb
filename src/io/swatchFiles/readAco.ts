import {
  lab65OfHsb,
  lab65OfInks,
  lab65OfLab50,
  lab65OfUnitRgb,
} from '../../core/colour/otherSpaces.ts';
import { type Outcome, succeed } from '../../core/failure.ts';
import type { Triple } from '../../core/palette/palette.ts';
import { badList, truncated } from './badList.ts';
import { type BigEndian, bigEndian } from './bigEndian.ts';
import { listed, type Row, refuse } from './rows.ts';

/** The most colours that are read; Photoshop's own lists have some thousands. */
const mostColours = 20_000;

/**
 * Reads Photoshop's swatches (ACO): version, count, and of each colour its space and four 16-bit numbers; in
 * version 2, which follows version 1 or stands alone, also its name (UTF-16). Without names the colours are called
 * "colour 1" and so on. Spaces of colour books are refused row by row. Adobe Photoshop File Formats
 * Specification (2019), "Color swatches". Fails as `bad-list`.
 */
export function readAco(bytes: Uint8Array): Outcome<readonly Row[]> {
  const file = bigEndian(bytes);
  const first = readSection(file);
  if (!first.ok || file.isAtEnd()) return first;
  const second = readSection(file);
  if (!second.ok) return second;
  return file.isAtEnd() ? second : badList('format', 'Something follows the last colour.');
}

function readSection(file: BigEndian): Outcome<readonly Row[]> {
  const version = file.uint16();
  const count = file.uint16();
  if (version === null || count === null) return truncated(1);
  if (version !== 1 && version !== 2) return badList('type', 'This is not a list of Photoshop.');
  if (count > mostColours) return badList('size', 'The list has more colours than can be read.');
  const rows: Row[] = [];
  for (let row = 1; row <= count; row++) {
    const space = file.uint16();
    const numbers = [file.uint16(), file.int16(), file.int16(), file.uint16()];
    const name = version === 2 ? readName(file) : `colour ${row}`;
    if (space === null || name === null || numbers.includes(null)) return truncated(row);
    rows.push(readColour(row, name, space, numbers as unknown as Numbers));
  }
  return succeed(rows);
}

/** Of a colour; the second and third with their sign, which only Lab has. */
type Numbers = readonly [number, number, number, number];

function readName(file: BigEndian): string | null {
  const length = file.uint32();
  return length === null ? null : file.text(length);
}

function readColour(row: number, name: string, space: number, numbers: Numbers): Row {
  const lab = labOf(space, numbers);
  if (!lab) return refuse(row, 'colour', 'It is a colour of a colour book, known by number only.');
  return listed(row, name, lab);
}

function labOf(space: number, numbers: Numbers): Triple | null {
  const [w, x, y, z] = numbers.map((number) => (number & 0xffff) / 65535) as [
    number,
    number,
    number,
    number,
  ];
  switch (space) {
    case 0:
      return lab65OfUnitRgb(w, x, y);
    case 1:
      return lab65OfHsb(w * 360, x, y);
    case 2:
      // 0 is all of the ink.
      return lab65OfInks(1 - w, 1 - x, 1 - y, 1 - z);
    case 7:
      return lab65OfLab50([numbers[0] / 100, numbers[1] / 100, numbers[2] / 100]);
    case 8: {
      const grey = numbers[0] / 10_000;
      return lab65OfUnitRgb(grey, grey, grey);
    }
    default:
      return null;
  }
}
