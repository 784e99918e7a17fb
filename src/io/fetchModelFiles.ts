import { type Outcome, succeed } from '../core/failure.ts';
import { mostModelBytes, refuse } from '../core/learn/ownModel.ts';
import { readZip } from './zip/readZip.ts';
import type { ZipEntry } from './zip/writeZip.ts';

/**
 * Fetches a model from an address: an archive, an `.onnx`, or a `model.json` with the weights that it names. Only the page's own origin is
 * asked: its policy allows no other, and nothing is tried that it would refuse. Fails as `bad-model`.
 */
export async function fetchModelFiles(address: string): Promise<Outcome<readonly ZipEntry[]>> {
  const place = URL.canParse(address, location.href) ? new URL(address, location.href) : null;
  if (!place) return refuse('address', 'That is no address.');
  const first = await fetchFile(place);
  if (!first.ok) return first;
  if (first.value.name.endsWith('.zip')) return readZip(first.value.bytes);
  const weights = await fetchAll(pathsIn(first.value).map((path) => new URL(path, place)));
  return weights.ok ? succeed([first.value, ...weights.value]) : weights;
}

async function fetchAll(places: readonly URL[]): Promise<Outcome<ZipEntry[]>> {
  const files: ZipEntry[] = [];
  for (const place of places) {
    const file = await fetchFile(place);
    if (!file.ok) return file;
    files.push(file.value);
  }
  return succeed(files);
}

async function fetchFile(place: URL): Promise<Outcome<ZipEntry>> {
  if (place.origin !== location.origin)
    return refuse(
      'address',
      `This page asks no other address than its own, so that nothing leaves this device. Download the model from ${place.host || place.protocol} and drop its files here.`,
    );
  try {
    const response = await fetch(place);
    const name = place.pathname.slice(place.pathname.lastIndexOf('/') + 1);
    // A server that knows no better answers with a page of its own.
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (!response.ok || isPage) return refuse('address', `${name || place.href} is not there.`);
    if (Number(response.headers.get('content-length')) > mostModelBytes)
      return refuse('size', 'The model is larger than 256 MB.');
    return succeed({ name, bytes: new Uint8Array(await response.arrayBuffer()) });
  } catch {
    return refuse('address', 'The address cannot be reached. Check the connection and try again.');
  }
}

/** The files of weights that a model.json names; none of what is no such file. */
function pathsIn({ name, bytes }: ZipEntry): readonly string[] {
  if (!name.endsWith('.json')) return [];
  try {
    const { weightsManifest } = JSON.parse(new TextDecoder().decode(bytes)) as {
      readonly weightsManifest: readonly { readonly paths: readonly string[] }[];
    };
    return weightsManifest.flatMap(({ paths }) => paths).map(String);
  } catch {
    return [];
  }
}
