import { unzipSync } from 'fflate';
import { fail, type Outcome, succeed } from '../../core/failure.ts';
import type { ZipEntry } from './writeZip.ts';

/** No archive unpacks to more bytes, nor holds more files. */
const MOST_BYTES = 2 ** 28;
const MOST_FILES = 1000;

/**
 * The files of a ZIP archive, folders left out. Fails as `bad-model` where the archive is damaged, holds more than 1000 files, or says
 * that it unpacks to more than 256 MB; what says less than it holds is cut off there.
 */
export function readZip(archive: Uint8Array<ArrayBuffer>): Outcome<ZipEntry[]> {
  let [bytesLeft, filesLeft] = [MOST_BYTES, MOST_FILES];
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    bytesLeft -= originalSize;
    filesLeft -= 1;
    if (bytesLeft < 0) throw new Error('it is larger than 256 MB');
    if (filesLeft < 0) throw new Error(`it holds more than ${MOST_FILES} files`);
    return !name.endsWith('/');
  };
  try {
    const files = Object.entries(unzipSync(archive, { filter: isWanted }));
    return succeed(files.map(([name, bytes]) => ({ name, bytes })));
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.message : String(thrown);
    const message = `The archive cannot be unpacked: ${cause}. Save it again, or drop its files by themselves.`;
    return fail({ kind: 'bad-model', reason: 'format', message });
  }
}
