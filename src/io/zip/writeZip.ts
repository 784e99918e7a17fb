import { zipSync } from 'fflate';

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The first day that an archive knows: of the same files it is the same to the byte. */
const MADE = new Date(1980, 0, 1);

/** A ZIP archive of files as they are, not compressed: what goes in are weights, which do not get smaller. */
export const writeZip = (entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes])), {
    level: 0,
    mtime: MADE,
  });
