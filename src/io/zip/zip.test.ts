import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZip } from './readZip.ts';
import { writeZip } from './writeZip.ts';

const text = (words: string) => new TextEncoder().encode(words);
const entries = [
  { name: 'model.json', bytes: text('{}') },
  { name: 'deep/ö.bin', bytes: Uint8Array.from({ length: 300 }, (_, i) => i) },
];

it('gives back every byte of what it holds', () =>
  expect(readZip(writeZip(entries))).toEqual({ ok: true, value: entries }));

it('is the same to the byte for the same files', () =>
  expect(writeZip(entries)).toEqual(writeZip(entries)));

it('unpacks what is compressed, and leaves folders out', () => {
  const files = { 'a/': new Uint8Array(), 'a/b': text('again and again and again') };
  expect(readZip(zipSync(files))).toEqual({
    ok: true,
    value: [{ name: 'a/b', bytes: text('again and again and again') }],
  });
});

/** An archive whose only file says that it unpacks to so many bytes. */
function saying(size: number): Uint8Array<ArrayBuffer> {
  const archive = zipSync({ a: new Uint8Array(4000) });
  const view = new DataView(archive.buffer);
  view.setUint32(view.getUint32(archive.length - 6, true) + 24, size, true);
  return archive;
}

describe('a damaged or hostile archive is refused', () => {
  const archive = writeZip(entries);
  const many = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}`, text('')]));
  it.each([
    ['nothing', new Uint8Array(0), /invalid zip/],
    ['no archive', text('This is a text and no archive at all.'), /invalid zip/],
    ['a cut one', archive.slice(0, archive.length - 25), /cannot be unpacked/],
    ['one of too many files', zipSync(many), /more than 1000 files/],
    ['a bomb that says so', saying(2 ** 30), /larger than 256 MB/],
  ])('%s', (_, bytes, words) => {
    const read = readZip(bytes);
    expect(!read.ok && read.failure.message).toMatch(words);
  });
});

it('a bomb that does not say so unpacks to no more than it says', () => {
  const read = readZip(saying(100));
  expect(read.ok && read.value[0]?.bytes.length).toBe(100);
});
