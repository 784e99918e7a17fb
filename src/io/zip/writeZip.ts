import { crc32 } from './crc32.ts';

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** 1 January 1980, as DOS counts: an archive of the same files is the same to the byte. */
const DATE = 0x21;

/**
 * A ZIP archive of files as they are, not compressed: what goes in are weights, which do not get smaller (PKWARE APPNOTE 6.3.10, sections
 * 4.3.7, 4.3.12 and 4.3.16). Names are UTF-8; less than 4 GB.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes } of entries) {
    const text = new TextEncoder().encode(name);
    const common = [20, 0x800, 0, 0, DATE];
    const sizes = [crc32(bytes), bytes.length, bytes.length];
    const local = record(0x04034b50, common, [...sizes], [text.length, 0], []);
    const central = record(0x02014b50, [20, ...common], sizes, [text.length, 0, 0, 0, 0], [0, at]);
    files.push(local, text, bytes);
    directory.push(central, text);
    at += local.length + text.length + bytes.length;
  }
  const length = lengthOf(directory);
  const count = entries.length;
  const end = record(0x06054b50, [0, 0, count, count], [length, at], [0], []);
  return joined([...files, ...directory, end]);
}

/** A signature, then numbers of 2, 4, 2 and 4 bytes, little-endian. */
function record(
  signature: number,
  shorts: readonly number[],
  longs: readonly number[],
  moreShorts: readonly number[],
  moreLongs: readonly number[],
): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number, size: number) => {
    for (let i = 0; i < size; i++) bytes.push((value >>> (8 * i)) & 255);
  };
  put(signature, 4);
  for (const value of shorts) put(value, 2);
  for (const value of longs) put(value, 4);
  for (const value of moreShorts) put(value, 2);
  for (const value of moreLongs) put(value, 4);
  return Uint8Array.from(bytes);
}

const lengthOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((sum, part) => sum + part.length, 0);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
