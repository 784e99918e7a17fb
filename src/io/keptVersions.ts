import { createStore, get, update } from 'idb-keyval';
import { type Failure, fail, type Outcome, succeed } from '../core/failure.ts';
import { parseTaxonomy } from '../core/tags/parseTaxonomy.ts';
import {
  numberedAfter,
  type TaxonomyVersion,
  type UnnumberedVersion,
} from '../core/taxonomy/version.ts';

const key = 'versions';

/** Opened anew each time: a browser that refused once may have been told otherwise since. */
const store = () => createStore('dyelot', 'taxonomy');

/**
 * The versions that this browser keeps, the oldest first; what cannot be understood is left out, and stays kept.
 * Fails as `storage-denied`.
 */
export async function loadVersions(): Promise<Outcome<readonly TaxonomyVersion[]>> {
  try {
    return succeed(listOf(await get(key, store())).filter(isVersion));
  } catch {
    return fail(denied);
  }
}

/**
 * Keeps versions after those kept before, another tab's too, and gives all of them. What could not be read is never written over.
 * Fails as `storage-full` or `storage-denied`; nothing is changed then.
 */
export async function addVersions(
  added: readonly UnnumberedVersion[],
): Promise<Outcome<readonly TaxonomyVersion[]>> {
  let all: readonly unknown[] = [];
  try {
    // Read and written in one transaction: no other tab comes between.
    await update<unknown>(
      key,
      (kept) => {
        const before = listOf(kept);
        all = [...before, ...numberedAfter(Math.max(0, ...before.map(numberOf)), added)];
        return all;
      },
      store(),
    );
    return succeed(all.filter(isVersion));
  } catch (thrown) {
    return fail(isFull(thrown) ? full : denied);
  }
}

/** What is kept, entry by entry; throws where it is no list, so that a transaction ends without writing. */
function listOf(kept: unknown): readonly unknown[] {
  if (kept === undefined) return [];
  if (Array.isArray(kept)) return kept;
  throw new TypeError('No list of versions.');
}

/** The number of an entry, even of one that is not understood otherwise; 0 where it has none. */
function numberOf(entry: unknown): number {
  const { number } = (entry ?? {}) as { number?: unknown };
  return Number.isInteger(number) ? (number as number) : 0;
}

const isFull = (thrown: unknown): boolean =>
  thrown instanceof DOMException && thrown.name === 'QuotaExceededError';

const denied: Failure = {
  kind: 'storage-denied',
  message:
    'Versions cannot be read or kept in this browser: new ones hold until the page is closed. Export the names.',
};

const full: Failure = {
  kind: 'storage-full',
  message:
    'This browser has no room left: new versions hold until the page is closed. Export the names.',
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
