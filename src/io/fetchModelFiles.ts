import { type Outcome, succeed } from '../core/failure.ts';
import { mostModelBytes, refuse } from '../core/learn/ownModel.ts';
import { readZip } from './zip/readZip.ts';
import type { ZipEntry } from './zip/writeZip.ts';

/**
 * Fetches a model from an address: an archive, an `.onnx`, or a `model.json` with the weights that it names. Only the page's own origin is
 * asked: its policy allows no other, and nothing is tried that it would refuse. Fails as `bad-model`; for its size where all files together
 * are larger than `mostBytes`.
 */
export async function fetchModelFiles(
  address: string,
  mostBytes = mostModelBytes,
): Promise<Outcome<readonly ZipEntry[]>> {
  const place = URL.canParse(address, location.href) ? new URL(address, location.href) : null;
  if (!place) return refuse('address', 'That is no address.');
  const name = place.pathname.slice(place.pathname.lastIndexOf('/') + 1);
  const first = await fetchFile(name, place, mostBytes);
  if (!first.ok) return first;
  if (/\.zip$/i.test(name)) return readZip(first.value.bytes);
  const files = [first.value];
  let room = mostBytes - first.value.bytes.length;
  for (const path of pathsIn(first.value)) {
    if (!URL.canParse(path, place)) return refuse('address', `${path} is no address.`);
    const file = await fetchFile(path, new URL(path, place), room);
    if (!file.ok) return file;
    room -= file.value.bytes.length;
    files.push(file.value);
  }
  return succeed(files);
}

async function fetchFile(name: string, place: URL, room: number): Promise<Outcome<ZipEntry>> {
  if (place.origin !== location.origin)
    return refuse(
      'address',
      `This page asks no other address than its own, so that nothing leaves this device. Download the model from ${place.host || place.protocol} and drop its files here.`,
    );
  try {
    const response = await fetch(place);
    // A server that knows no better answers with a page of its own.
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (!response.ok || isPage) return refuse('address', `${name || place.href} is not there.`);
    const bytes = await readWithin(response, room);
    return bytes ? succeed({ name, bytes }) : refuse('size', 'The model is larger than 256 MB.');
  } catch {
    return refuse('address', 'The address cannot be reached. Check the connection and try again.');
  }
}

/** The bytes of an answer; null as soon as they are more than there is room for. */
async function readWithin(
  response: Response,
  room: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let left = room;
  const reader = response.body?.getReader();
  for (;;) {
    const part = (await reader?.read())?.value;
    if (!part) return new Uint8Array(await new Blob(parts).arrayBuffer());
    left -= part.length;
    if (left < 0) {
      await reader?.cancel();
      return null;
    }
    parts.push(part);
  }
}

/** The files of weights that a model.json names; none of what is no such file. */
function pathsIn({ name, bytes }: ZipEntry): readonly string[] {
  if (!/\.json$/i.test(name)) return [];
  try {
    const { weightsManifest } = JSON.parse(new TextDecoder().decode(bytes)) as {
      readonly weightsManifest: readonly { readonly paths: readonly string[] }[];
    };
    return weightsManifest.flatMap(({ paths }) => paths).map(String);
  } catch {
    return [];
  }
}
