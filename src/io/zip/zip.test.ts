import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';
import { readZip } from './readZip.ts';
import { writeZip } from './writeZip.ts';

const text = (words: string) => new TextEncoder().encode(words);

/** Writes numbers over an archive, each at its place. */
function spoiled(
  archive: Uint8Array<ArrayBuffer>,
  ...bytes: readonly (readonly [number, number])[]
) {
  const copy = archive.slice();
  for (const [at, value] of bytes) copy[at < 0 ? copy.length + at : at] = value;
  return copy;
}

it('has the checksum of the standard', () => expect(crc32(text('123456789'))).toBe(0xcbf43926));

it('gives back every byte of what it holds', async () => {
  const entry = fc.record({
    name: fc.string({ minLength: 1, maxLength: 20 }).filter((name) => !name.endsWith('/')),
    bytes: fc.uint8Array({ maxLength: 300 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 5 }), async (entries) => {
      const read = await readZip(writeZip(entries));
      const clean = entries.map(({ name, bytes }) => ({
        name: new TextDecoder().decode(new TextEncoder().encode(name)),
        bytes,
      }));
      expect(read.ok && read.value).toEqual(clean);
    }),
  );
});

/** An archive of one file, packed by somebody else. */
function deflated(content: Uint8Array, unpacked = content.length) {
  const packed = new Uint8Array(deflateRawSync(content));
  const archive = writeZip([{ name: 'a', bytes: packed }]);
  const view = new DataView(archive.buffer);
  const directory = view.getUint32(archive.length - 6, true);
  view.setUint16(directory + 10, 8, true);
  view.setUint32(directory + 16, crc32(content), true);
  view.setUint32(directory + 24, unpacked, true);
  return archive;
}

it('unpacks what others packed', async () => {
  const content = text('again and again and again');
  const read = await readZip(deflated(content));
  expect(read.ok && read.value).toEqual([{ name: 'a', bytes: content }]);
});

describe('a damaged or hostile archive is refused', () => {
  const archive = writeZip([{ name: 'a.txt', bytes: text('some words') }]);
  it.each([
    ['nothing', new Uint8Array(0), /no ZIP archive/],
    ['no archive', text('This is a text and no archive at all.'), /no ZIP archive/],
    ['a cut one', archive.slice(0, archive.length - 5), /no ZIP archive/],
    ['one whose list is gone', spoiled(archive, [-6, 255]), /list of files is damaged/],
    ['one with changed bytes', spoiled(archive, [36, 88]), /file in it is damaged/],
    ['an encrypted one', spoiled(archive, [-65, 9]), /encrypted/],
    ['one of a million files', spoiled(archive, [-11, 255]), /more than 1000 files/],
    ['a bomb', deflated(new Uint8Array(4000), 100), /larger than it says/],
    ['a bomb that says so', deflated(new Uint8Array(4000), 2 ** 30), /larger than 256 MB/],
  ])('%s', async (_, bytes, words) => {
    const read = await readZip(bytes);
    expect(!read.ok && read.failure.message).toMatch(words);
  });
});
