import { lab50OfLab65 } from '../../core/colour/otherSpaces.ts';
import type { Triple } from '../../core/palette/palette.ts';
import { families } from '../../core/tags/family.ts';
import type { ColourName } from '../../core/tags/taxonomy.ts';

/**
 * The names as Adobe Swatch Exchange: a group a family, a colour a reference, in Lab under D50 as Adobe's
 * programs have it. What they call "global".
 */
export function writeAse(names: readonly ColourName[]): Uint8Array<ArrayBuffer> {
  const groups = families
    .map((family) => ({ family, members: names.filter((name) => name.family === family) }))
    .filter(({ members }) => members.length > 0);
  const blocks = groups.flatMap(({ family, members }) => [
    block(0xc001, nameBytes(family)),
    ...members.flatMap(({ name, references }) =>
      references.map((lab) => block(0x0001, colourBytes(name, lab))),
    ),
    block(0xc002, []),
  ]);
  const head = [...ascii('ASEF'), ...uint16(1), ...uint16(0), ...uint32(blocks.length)];
  return Uint8Array.from([head, ...blocks].flat());
}

type Bytes = readonly number[];

const block = (kind: number, content: Bytes): Bytes => [
  ...uint16(kind),
  ...uint32(content.length),
  ...content,
];

/** Its length in UTF-16 units with the NUL, then the units. */
const nameBytes = (name: string): Bytes => {
  const units = Array.from({ length: name.length }, (_, i) => name.charCodeAt(i));
  return [...uint16(units.length + 1), ...[...units, 0].flatMap(uint16)];
};

const global = 0;

function colourBytes(name: string, lab: Triple): Bytes {
  const [l, a, b] = lab50OfLab65(lab);
  return [
    ...nameBytes(name),
    ...ascii('LAB '),
    ...[l / 100, a, b].flatMap(float32),
    ...uint16(global),
  ];
}

const ascii = (word: string): Bytes => [...word].map((letter) => letter.charCodeAt(0));

const uint16 = (value: number): Bytes => [value >> 8, value & 0xff];

const uint32 = (value: number): Bytes => [...uint16(value >>> 16), ...uint16(value & 0xffff)];

function float32(value: number): Bytes {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  return Array.from({ length: 4 }, (_, i) => view.getUint8(i));
}
