import { fail, type Outcome, succeed } from '../core/failure.ts';
import type { NetFiles } from '../core/learn/net.ts';

/** Fetches the two files of a net that ships, from `public/models/NAME`. Fails as `model-unavailable`. */
export async function fetchNet(name: string): Promise<Outcome<NetFiles>> {
  const [json, weights] = await Promise.all([
    fetchModelJson(name, 'net.json'),
    fetchFile(name, 'weights.bin', (response) => response.arrayBuffer()),
  ]);
  if (!json.ok) return json;
  return weights.ok
    ? succeed({ json: json.value, weights: new Uint8Array(weights.value) })
    : weights;
}

/** Fetches a JSON file of a model that ships, parsed. Fails as `model-unavailable`. */
export const fetchModelJson = (name: string, file: string): Promise<Outcome<unknown>> =>
  fetchFile(name, file, (response) => response.json());

async function fetchFile<Value>(
  name: string,
  file: string,
  read: (response: Response) => Promise<Value>,
): Promise<Outcome<Value>> {
  try {
    const response = await fetch(`models/${name}/${file}`);
    if (response.ok) return succeed(await read(response));
  } catch {
    // Without a network, and where the file is none: the same words.
  }
  return fail({
    kind: 'model-unavailable',
    message: `The model “${name}” cannot be fetched. Check the connection and try again.`,
  });
}
