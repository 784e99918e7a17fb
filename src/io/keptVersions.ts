import { createStore, get, set } from 'idb-keyval';
import { type Failure, fail, type Outcome, succeed } from '../core/failure.ts';
import { parseTaxonomy } from '../core/tags/parseTaxonomy.ts';
import type { TaxonomyVersion } from '../core/taxonomy/version.ts';

const key = 'versions';

/** Opened anew each time: a browser that refused once may have been told otherwise since. */
const store = () => createStore('dyelot', 'taxonomy');

/** The versions that this browser keeps, the oldest first; what cannot be understood is left out. Fails as `storage-denied`. */
export async function loadVersions(): Promise<Outcome<readonly TaxonomyVersion[]>> {
  try {
    const kept: unknown = await get(key, store());
    return succeed(Array.isArray(kept) ? kept.filter(isVersion) : []);
  } catch {
    return fail(denied);
  }
}

/** Keeps the versions in place of those kept before. Fails as `storage-full` or `storage-denied`. */
export async function keepVersions(versions: readonly TaxonomyVersion[]): Promise<Outcome<null>> {
  try {
    await set(key, versions, store());
    return succeed(null);
  } catch (thrown) {
    return fail(isFull(thrown) ? full : denied);
  }
}

const isFull = (thrown: unknown): boolean =>
  thrown instanceof DOMException && thrown.name === 'QuotaExceededError';

const denied: Failure = {
  kind: 'storage-denied',
  message: 'This browser keeps nothing here: the names hold until the page is closed. Export them.',
};

const full: Failure = {
  kind: 'storage-full',
  message: 'This browser has no room left: the names hold until the page is closed. Export them.',
};

function isVersion(value: unknown): value is TaxonomyVersion {
  const { number, name, date, changed, photos, names } = (value ?? {}) as Partial<
    Record<keyof TaxonomyVersion, unknown>
  >;
  return (
    [number, changed, photos].every(Number.isInteger) &&
    [name, date].every((text) => typeof text === 'string') &&
    parseTaxonomy({ id: 'own', version: number, names }).ok
  );
}
