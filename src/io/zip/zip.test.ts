import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it, vi } from 'vitest';
import { readZip } from './readZip.ts';
import { writeZip, type ZipEntry } from './writeZip.ts';

const text = (words: string) => new TextEncoder().encode(words);
const entries = [
  { name: 'model.json', bytes: text('{}') },
  { name: 'deep/ö.bin', bytes: Uint8Array.from({ length: 300 }, (_, i) => i) },
];

it('gives back every byte of what it holds', async () => {
  const letter = fc.constantFrom(...'abcxyz09 ._-öß文');
  const entry = fc.record({
    name: fc.string({ unit: letter, minLength: 1, maxLength: 20 }).map((name) => `a/${name}b`),
    bytes: fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from(bytes)),
  });
  const lists = fc.uniqueArray(entry, { maxLength: 5, selector: ({ name }) => name });
  await fc.assert(
    fc.asyncProperty(lists, async (list: ZipEntry[]) => {
      expect(await readZip(await writeZip(list))).toEqual({ ok: true, value: list });
    }),
  );
});

it('is the same to the byte for the same files, whenever it is written', async () => {
  const first = await writeZip(entries);
  vi.setSystemTime(new Date('2031-05-06T07:08:09Z'));
  expect(await writeZip(entries)).toEqual(first);
  vi.useRealTimers();
});

/** An archive packed by somebody else. */
async function packed(files: Readonly<Record<string, Uint8Array>>) {
  const archive = new JSZip();
  for (const [name, bytes] of Object.entries(files)) archive.file(name, bytes);
  const bytes = await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  return Uint8Array.from(bytes);
}

it('unpacks what is compressed, and leaves folders out', async () => {
  const words = text('again and again and again');
  expect(await readZip(await packed({ 'a/b': words }))).toEqual({
    ok: true,
    value: [{ name: 'a/b', bytes: words }],
  });
});

/** Writes one byte over an archive; a place below 0 counts from the entry of its first file in the list of files. */
function spoiled(archive: Uint8Array<ArrayBuffer>, place: number, value: number) {
  const copy = archive.slice();
  const listAt = new DataView(copy.buffer).getUint32(copy.length - 6, true);
  copy[place < 0 ? listAt - place : place] = value;
  return copy;
}

describe('a damaged or hostile archive is refused', () => {
  const many = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}`, text('')]));
  const one = () => writeZip([{ name: 'a.txt', bytes: text('some words') }]);
  const cases: readonly [string, () => Promise<Uint8Array<ArrayBuffer>>, RegExp][] = [
    ['nothing', async () => new Uint8Array(0), /no ZIP/],
    ['no archive', async () => text('This is a text and no archive at all.'), /no ZIP/],
    ['a cut one', async () => (await one()).slice(0, -5), /damaged/],
    ['one with changed bytes', async () => spoiled(await one(), 36, 88), /damaged/],
    ['one of another checksum', async () => spoiled(await one(), -16, 1), /damaged/],
    ['an encrypted one', async () => spoiled(await one(), -8, 9), /encrypted/],
    ['one of too many files', () => packed(many), /more than 1000 files/],
    ['one that says less than it holds', async () => spoiled(await one(), -24, 3), /damaged/],
  ];
  it.each(cases)('%s', async (_, archive, words) => {
    const read = await readZip(await archive());
    expect(!read.ok && read.failure.message).toMatch(words);
  });
});

it('a bomb is stopped at the limit, whatever it says of itself', async () => {
  const bomb = await packed({ a: new Uint8Array(9000), b: new Uint8Array(9000) });
  expect(await readZip(bomb, 17_999)).toMatchObject({ ok: false, failure: { reason: 'size' } });
  expect(await readZip(spoiled(bomb, -25, 0), 8000)).toMatchObject({
    ok: false,
    failure: { reason: 'size' },
  });
  expect((await readZip(bomb, 18_000)).ok).toBe(true);
});
