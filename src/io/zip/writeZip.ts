import JSZip from 'jszip';

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The first day that an archive knows: of the same files it is the same to the byte. */
const MADE = new Date(Date.UTC(1980, 0, 1));

/** A ZIP archive of files as they are, not compressed: what goes in are weights, which do not get smaller. */
export function writeZip(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new JSZip();
  // A folder of its own would be dated today.
  for (const { name, bytes } of entries)
    archive.file(name, bytes, { date: MADE, createFolders: false });
  return archive.generateAsync({ type: 'uint8array', compression: 'STORE' }) as Promise<
    Uint8Array<ArrayBuffer>
  >;
}
