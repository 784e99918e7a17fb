import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deltaE2000 } from '../../core/colour/deltaE2000.ts';
import { rgbOf } from '../../core/colour/lab65.ts';
import type { Outcome } from '../../core/failure.ts';
import { families } from '../../core/tags/family.ts';
import { parseTaxonomy } from '../../core/tags/parseTaxonomy.ts';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import { asName, proposeNames, type SwatchList } from '../../core/taxonomy/listed.ts';
import { readSwatchFile } from './readSwatchFile.ts';
import { type ListFormat, listFormats, writeTaxonomy } from './writeTaxonomy.ts';

const shipped = taken(
  parseTaxonomy(JSON.parse(readFileSync('public/models/taxonomy/taxonomy.json', 'utf8'))),
);

const own: Taxonomy = {
  id: 'own',
  version: 7,
  names: [
    { name: 'ink', family: 'Blue', references: [[20, 2, -15]], marketing: 'Atlantic, "deep"' },
    { name: '=sum(a1)', family: 'Red', references: [[50, 60.123, 40]], marketing: '-40' },
    {
      name: 'größe',
      family: 'White',
      references: [
        [97, 0, 1],
        [92, -1, 2],
      ],
      words: { es: 'tamaño' },
    },
  ],
};

function taken<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

const bytesOf = async (taxonomy: Taxonomy, format: ListFormat): Promise<Uint8Array> =>
  new Uint8Array(await writeTaxonomy(taxonomy, format).arrayBuffer());

const read = (name: string, content: string | Uint8Array): Outcome<SwatchList> =>
  readSwatchFile(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);

describe('what is exported is imported again', () => {
  test.each([
    ['json', shipped],
    ['json', own],
    ['csv', shipped],
    ['csv', own],
    ['ase', shipped],
    ['ase', own],
    ['gpl', shipped],
    ['gpl', own],
  ] as const)('as %s', async (format, taxonomy) => {
    const { colours, refused } = taken(read(`list.${format}`, await bytesOf(taxonomy, format)));
    const back = proposeNames(colours, taxonomy);
    expect(refused).toEqual([]);
    const sorted = <Named extends { name: string }>(names: readonly Named[]) =>
      [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
    const expected = sorted(taxonomy.names);
    expect(back).toHaveLength(expected.length);
    sorted(back).forEach(({ references, ...said }, i) => {
      const { references: before, words, marketing, ...kept } = expected[i]!;
      const isWhole = format === 'json';
      if (format !== 'gpl') expect(said).toMatchObject(kept);
      expect(said.name).toBe(kept.name);
      expect(said.words).toEqual(isWhole ? words : undefined);
      expect(said.marketing).toBe(isWhole || format === 'csv' ? marketing : undefined);
      references.forEach((lab, place) => {
        if (format === 'gpl') expect(rgbOf(lab)).toEqual(rgbOf(before[place]!));
        else expect(deltaE2000(lab, before[place]!)).toBeLessThan(isWhole ? 1e-12 : 1e-3);
      });
    });
  });

  test('the same names give the same bytes', async () => {
    for (const format of listFormats)
      expect(await bytesOf(own, format)).toEqual(await bytesOf(own, format));
  });
});

describe('a file that is cut short', () => {
  test('is refused at every byte where that can be seen', async () => {
    for (const format of ['ase', 'json'] as const) {
      const bytes = await bytesOf(own, format);
      const whole = bytes.length - (format === 'json' ? 1 : 0);
      for (let length = 0; length < whole; length++) {
        const outcome = read(`list.${format}`, bytes.subarray(0, length));
        expect(outcome.ok, `${format}, ${length} bytes`).toBe(false);
        expect(!outcome.ok && outcome.failure).toMatchObject({ kind: 'bad-list' });
      }
    }
  });

  test('of Photoshop is refused at every byte', () => {
    const bytes = photoshopList();
    expect(taken(read('list.aco', bytes)).colours).toHaveLength(5);
    // Version 1 alone, which ends where version 2 begins, is a file of its own.
    const ofFirst = 4 + 6 * 10;
    for (let length = 0; length < bytes.length; length++)
      expect(read('list.aco', bytes.subarray(0, length)).ok, `${length} bytes`).toBe(
        length === ofFirst,
      );
  });
});

test('whatever the bytes are, the answer is a list or a reason', () => {
  const name = fc.constantFrom('a.ase', 'a.aco', 'a.gpl', 'a.csv', 'a.json', 'a');
  const start = fc.constantFrom<readonly number[]>(
    [],
    [...new TextEncoder().encode('ASEF'), 0, 1, 0, 0],
    [0, 1],
    [0, 2, 255, 255],
    [...new TextEncoder().encode('GIMP Palette\n')],
    [...new TextEncoder().encode('name,hex\n')],
  );
  fc.assert(
    fc.property(name, start, fc.uint8Array({ maxLength: 200 }), (file, head, rest) => {
      const outcome = read(file, Uint8Array.from([...head, ...rest]));
      if (outcome.ok) expect(outcome.value.colours.length).toBeGreaterThan(0);
      else expect(outcome.failure.kind).toBe('bad-list');
    }),
  );
});

describe('Photoshop', () => {
  test('every space is read, colour books are refused', () => {
    const { colours, refused } = taken(read('list.aco', photoshopList()));
    expect(colours.map(({ name, lab }) => [name, rgbOf(lab)])).toEqual([
      ['red', [255, 0, 0]],
      ['half blue', [0, 0, 128]],
      ['cyan', [0, 255, 255]],
      ['mid lab', rgbOf([50, 0, 0])],
      ['white', [255, 255, 255]],
    ]);
    expect(refused).toMatchObject([{ row: 6, reason: 'colour' }]);
  });

  test('colours without names are counted', () => {
    const first = photoshopList().subarray(0, 4 + 6 * 10);
    const { colours } = taken(read('list.aco', first));
    expect(colours[2]?.name).toBe('colour 3');
  });
});

describe('tables', () => {
  test('say colours in three ways, the finest counts', () => {
    const text = 'Name;HEX;Family\nNavy;#1f2a44;blue\nOlive;805;GREEN\n';
    const { colours } = taken(read('a.csv', text));
    expect(colours.map(({ name, family, lab }) => [name, family, rgbOf(lab)])).toEqual([
      ['navy', 'Blue', [31, 42, 68]],
      ['olive', 'Green', [136, 0, 85]],
    ]);
    expect(rgbOf(taken(read('a.tsv', 'name\tr\tg\tb\nx\t1\t2\t3')).colours[0]!.lab)).toEqual([
      1, 2, 3,
    ]);
    const both = taken(read('a.csv', 'name,hex,L*,a*,b*\nx,#fff,50,0,0')).colours[0]!;
    expect(both.lab).toEqual([50, 0, 0]);
  });

  test('rows that are wrong are told by their line, the others are read', () => {
    const text = 'name,hex,family\nink,#12345,\n,#123456,\nsea,#123456,Teal\nsky,#8cf,\n';
    const { colours, refused } = taken(read('a.csv', text));
    expect(colours.map(({ name }) => name)).toEqual(['sky']);
    expect(refused.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'colour'],
      [3, 'name'],
      [4, 'name'],
    ]);
  });

  test('count the lines as an editor of text does', () => {
    const text =
      '\r\nname;hex;marketing\r\n\r\nink;#12;\r\n"two\r\nlines";#123456;\r\nsea;#1;\r\n;;\r\n';
    const { colours, refused } = taken(read('a.csv', text));
    expect(colours.map(({ name }) => name)).toEqual(['two lines']);
    expect(refused.map(({ row }) => row)).toEqual([4, 7]);
  });

  test('whose quotation mark is not closed are refused, with the line', () => {
    const outcome = read('a.csv', 'name,hex\n\nsky,#8cf\n"ink,#123456\nsea,#123456\n');
    expect(!outcome.ok && outcome.failure).toMatchObject({ reason: 'format', row: 4 });
  });

  test.each<[string, string, string]>([
    ['a.csv', 'colour,hex\nred,#f00', 'format'],
    ['a.csv', 'name,hex\n', 'empty'],
    ['a.csv', 'name,hex\nred,#ff', 'colour'],
    ['a.json', '{"navy": "#1f2', 'format'],
    ['a.json', '"navy"', 'format'],
    ['a.json', '[{"name": "navy", "hex": "#123", "family": "Teal"}]', 'name'],
    ['a.json', '[{"name": "navy"}]', 'colour'],
    ['a.gpl', 'GIMP Palette\n# nothing\n', 'empty'],
    ['a.gpl', 'JASC-PAL\n', 'type'],
    ['a.ase', 'hello there, no list', 'type'],
    ['a.csv', '', 'empty'],
  ])('%s of %j cannot be used', (name, text, reason) => {
    const outcome = read(name, text);
    expect(!outcome.ok && outcome.failure).toMatchObject({ kind: 'bad-list', reason });
  });
});

test('plain JSON is a list of colours too', () => {
  for (const text of ['{"Navy Blue": "#1f2a44"}', '[{"name": "navy  blue", "hex": "1F2A44"}]'])
    expect(taken(read('a.json', text)).colours).toMatchObject([{ name: 'navy blue' }]);
});

test('JSON says family and marketing name beside the colour, and words only in languages that there are', () => {
  const said = { name: 'Ink', hex: '#123456', family: 'gray', marketing: ' Deep  Sea ' };
  const { colours } = taken(read('a.json', JSON.stringify([said])));
  expect(colours).toMatchObject([{ name: 'ink', family: 'Grey', marketing: 'Deep Sea' }]);
  const [first, ...names] = own.names;
  const worded = { ...own, names: [{ ...first, words: { xx: 'tinta' } }, ...names] };
  expect(read('a.json', JSON.stringify(worded)).ok).toBe(false);
});

test('a name that is written as a taxonomy writes it stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(asName(asName(text))).toBe(asName(text));
    }),
  );
  expect(asName(`${'ab '.repeat(26)}a 😀`)).toBe(`${'ab '.repeat(26)}a`);
  expect(asName('😀'.repeat(90))).toBe('😀'.repeat(80));
});

test('a name without a family is proposed that of the nearest name', () => {
  for (const family of families) {
    const named = shipped.names.find((name) => name.family === family)!;
    const [proposed] = proposeNames([{ name: 'ours', lab: named.references[0]! }], shipped);
    expect(proposed?.family).toBe(family);
  }
});

/** Six colours in both versions: RGB, HSB, CMYK, Lab, grey, and one of a colour book. */
function photoshopList(): Uint8Array {
  const colours: readonly (readonly [string, ...number[]])[] = [
    ['Red', 0, 65535, 0, 0, 0],
    ['Half blue', 1, 43690, 65535, 32896, 0],
    ['Cyan', 2, 0, 65535, 65535, 65535],
    ['Mid Lab', 7, 5000, 0, 0, 0],
    ['White', 8, 10000, 0, 0, 0],
    ['Book 123', 3, 1, 2, 3, 4],
  ];
  const words = (version: 1 | 2) => [
    version,
    colours.length,
    ...colours.flatMap(([name, ...numbers]) => [
      ...numbers,
      ...(version === 2 ? [0, name.length + 1, ...[...name].map((l) => l.charCodeAt(0)), 0] : []),
    ]),
  ];
  return Uint8Array.from([...words(1), ...words(2)].flatMap((word) => [word >> 8, word & 0xff]));
}
