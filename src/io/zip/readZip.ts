import JSZip from 'jszip';
import { type Outcome, succeed } from '../../core/failure.ts';
import { refuse } from '../../core/learn/ownModel.ts';
import type { ZipEntry } from './writeZip.ts';

/** No archive unpacks to more bytes, nor holds more files. */
const MOST_BYTES = 2 ** 28;
const MOST_FILES = 1000;

/**
 * The files of a ZIP archive, folders left out. Fails as `bad-model` where the archive is damaged (every checksum and size is compared),
 * encrypted, holds more than 1000 files, or unpacks to more than `mostBytes`, whatever it says of itself.
 */
export async function readZip(
  archive: Uint8Array<ArrayBuffer>,
  mostBytes = MOST_BYTES,
): Promise<Outcome<ZipEntry[]>> {
  try {
    const { files } = await JSZip.loadAsync(archive);
    const listed = Object.values(files).filter(({ dir }) => !dir);
    if (listed.length > MOST_FILES) return cannot(`it holds more than ${MOST_FILES} files`);
    const entries: ZipEntry[] = [];
    let room = mostBytes;
    for (const file of listed) {
      const bytes = await unpack(file, room);
      if (!bytes) return refuse('size', 'The archive unpacks to more than 256 MB.');
      room -= bytes.length;
      entries.push({ name: file.name, bytes });
    }
    // Checksums are compared by unpacking everything at once: only now is it known that this ends.
    await JSZip.loadAsync(archive, { checkCRC32: true });
    return succeed(entries);
  } catch (thrown) {
    return cannot(
      /encrypted/i.test(String(thrown)) ? 'it is encrypted' : 'it is no ZIP, or damaged',
    );
  }
}

const cannot = (cause: string): Outcome<never> =>
  refuse(
    'format',
    `The archive cannot be unpacked: ${cause}. Save it again, or drop its files by themselves.`,
  );

/** Documented (JSZip API, "ZipObject#internalStream"), and missing from its types. */
interface Streamed {
  readonly internalStream: (type: 'uint8array') => JSZip.JSZipStreamHelper<Uint8Array<ArrayBuffer>>;
}

/** The bytes of a file; null as soon as they are more than there is room for. Rejects where it is damaged. */
function unpack(file: JSZip.JSZipObject, room: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const stream = (file as JSZip.JSZipObject & Streamed).internalStream('uint8array');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let left = room;
  return new Promise((resolve, reject) => {
    stream
      .on('data', (part) => {
        left -= part.length;
        if (left >= 0) parts.push(part);
        else {
          stream.pause();
          resolve(null);
        }
      })
      .on('error', reject)
      .on('end', () => resolve(joined(parts)))
      .resume();
  });
}

const joined = async (parts: readonly Uint8Array<ArrayBuffer>[]) =>
  new Uint8Array(await new Blob([...parts]).arrayBuffer());
