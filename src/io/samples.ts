import { fail, type Outcome, succeed } from '../core/failure.ts';
import type { DroppedFile } from '../store/actions.ts';

/** A built-in sample: where its picture is and what to call it. */
export interface SampleListing {
  readonly address: string;
  readonly title: string;
}

const folder = 'samples';

const unavailable = (message: string) => fail({ kind: 'model-unavailable', message });

/** The built-in samples in order. Fails as `model-unavailable` where the list cannot be fetched or read. */
export async function listSamples(): Promise<Outcome<readonly SampleListing[]>> {
  const response = await fetch(`${folder}/samples.json`).catch(() => null);
  const list: SampleList | null = response?.ok ? await response.json().catch(() => null) : null;
  if (!Array.isArray(list?.samples))
    return unavailable('The samples cannot be fetched. Reload the page.');
  const samples: SampleList['samples'] = list.samples;
  return succeed(samples.map(({ file, title }) => ({ address: `${folder}/${file}`, title })));
}

/** Fetches samples as if they had been dropped. */
export async function fetchSamples(
  addresses: readonly string[],
): Promise<Outcome<readonly DroppedFile[]>> {
  const files = await Promise.all(addresses.map(fetchFile));
  const found = files.filter((file) => file !== null);
  if (found.length < files.length)
    return unavailable('Some samples cannot be fetched. Reload the page.');
  return succeed(found);
}

/** Of `samples.json`, what is needed here. */
interface SampleList {
  readonly samples: readonly { readonly file: string; readonly title: string }[];
}

async function fetchFile(address: string): Promise<DroppedFile | null> {
  const response = await fetch(address).catch(() => null);
  const source = response?.ok ? await response.blob().catch(() => null) : null;
  return source && { name: address.slice(address.lastIndexOf('/') + 1), source };
}
