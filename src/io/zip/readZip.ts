import { fail, type Outcome, succeed } from '../../core/failure.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './writeZip.ts';

/** No archive unpacks to more bytes, nor holds more files. */
const MOST_BYTES = 2 ** 28;
const MOST_FILES = 1000;

/**
 * The files of a ZIP archive, stored or deflated (PKWARE APPNOTE 6.3.10, section 4.3), folders left out. Fails as `bad-model` where the
 * archive is damaged, encrypted, or larger than 256 MB when unpacked, whatever it says of itself.
 */
export async function readZip(archive: Uint8Array<ArrayBuffer>): Promise<Outcome<ZipEntry[]>> {
  try {
    const entries: ZipEntry[] = [];
    let room = MOST_BYTES;
    for (const entry of directoryOf(archive)) {
      if (entry.name.endsWith('/')) continue;
      const bytes = await unpack(packedOf(archive, entry), entry, room);
      room -= bytes.length;
      entries.push({ name: entry.name, bytes });
    }
    return succeed(entries);
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.message : String(thrown);
    const message = `The archive cannot be unpacked: ${cause}. Save it again, or drop its files by themselves.`;
    return fail({ kind: 'bad-model', reason: 'format', message });
  }
}

interface Listed {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

function directoryOf(archive: Uint8Array): Listed[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES) throw new Error(`it holds more than ${MOST_FILES} files`);
  const listed: Listed[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50)
      throw new Error('its list of files is damaged');
    if (view.getUint16(at + 8, true) & 1) throw new Error('it is encrypted');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    listed.push({
      name: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + name!)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + name! + extra! + comment!;
  }
  return listed;
}

/** Where the list of files ends; a comment of up to 64 KB may follow. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new Error('it is no ZIP archive, or cut off');
}

function packedOf(archive: Uint8Array<ArrayBuffer>, { at, packed }: Listed) {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50)
    throw new Error('a file in it is damaged');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > archive.length) throw new Error('it is cut off');
  return archive.subarray(from, from + packed);
}

async function unpack(
  packed: Uint8Array<ArrayBuffer>,
  { method, checksum, unpacked }: Listed,
  room: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (method !== 0 && method !== 8) throw new Error('it is packed in a way that is not known here');
  if (unpacked > room) throw new Error('it is larger than 256 MB');
  const bytes = method === 0 ? packed.slice() : await inflate(packed, unpacked);
  if (bytes.length !== unpacked || crc32(bytes) !== checksum)
    throw new Error('a file in it is damaged');
  return bytes;
}

/** Stops as soon as more comes out than was said. */
async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  expected: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const bytes = new Uint8Array(expected);
  const reader = stream.getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, at);
    if (at + value.length > expected) {
      await reader.cancel();
      throw new Error('a file in it is larger than it says');
    }
    bytes.set(value, at);
    at += value.length;
  }
}
