import Papa from 'papaparse';
import { hexOf } from '../../core/colour/hexOf.ts';
import { rgbOf } from '../../core/colour/lab65.ts';
import { families } from '../../core/tags/family.ts';
import type { ColourName, Taxonomy } from '../../core/tags/taxonomy.ts';
import { writeAse } from './writeAse.ts';

export const listFormats = ['json', 'csv', 'gpl', 'ase'] as const;

export type ListFormat = (typeof listFormats)[number];

/** A taxonomy as a file. JSON holds all of it; ASE and GPL hold names and colours, GPL those in bytes of sRGB. */
export function writeTaxonomy(taxonomy: Taxonomy, format: ListFormat): Blob {
  switch (format) {
    case 'json':
      return new Blob([toJson(taxonomy)], { type: 'application/json' });
    case 'csv':
      return new Blob([toCsv(taxonomy.names)], { type: 'text/csv;charset=utf-8' });
    case 'gpl':
      return new Blob([toGpl(taxonomy.names)], { type: 'text/plain;charset=utf-8' });
    case 'ase':
      return new Blob([writeAse(taxonomy.names)], { type: 'application/octet-stream' });
  }
}

/** One name a line, so that two versions can be compared. */
function toJson({ id, version, names }: Taxonomy): string {
  const lines = names.map((name) => JSON.stringify(name)).join(',\n');
  return `{ "id": ${JSON.stringify(id)}, "version": ${version}, "names": [\n${lines}\n] }\n`;
}

const columns = ['name', 'family', 'marketing', 'hex', 'l', 'a', 'b'];

/** One row a reference colour. */
function toCsv(names: readonly ColourName[]): string {
  const data = names.flatMap(({ name, family, marketing = '', references }) =>
    references.map((lab) => [name, family, marketing, hexOf(rgbOf(lab)), ...lab.map(short)]),
  );
  // A name that begins like a formula must not become one in a spreadsheet.
  return `${Papa.unparse({ fields: columns, data }, { escapeFormulae: true })}\r\n`;
}

const short = (value: number): number => Number(value.toFixed(4)) + 0;

function toGpl(names: readonly ColourName[]): string {
  const lines = families.flatMap((family) => {
    const members = names.filter((name) => name.family === family);
    return members.length === 0 ? [] : [`# ${family}`, ...members.flatMap(gplLines)];
  });
  return `GIMP Palette\nName: Dyelot\nColumns: 0\n${lines.join('\n')}\n`;
}

const gplLines = ({ name, references }: ColourName): readonly string[] =>
  references.map((lab) => `${rgbOf(lab).map(padded).join(' ')}\t${name}`);

const padded = (channel: number): string => String(channel).padStart(3);
