import { type Failure, fail, type Outcome } from '../core/failure.ts';
import type { ColourName, Taxonomy } from '../core/tags/taxonomy.ts';
import type { SwatchList } from '../core/taxonomy/listed.ts';
import {
  numberedAfter,
  ownTaxonomy,
  type TaxonomyVersion,
  type UnnumberedVersion,
} from '../core/taxonomy/version.ts';
import { addVersions, loadVersions } from '../io/keptVersions.ts';
import { type ListFormat, writeTaxonomy } from '../io/swatchFiles/writeTaxonomy.ts';
import type { DroppedFile } from '../store/actions.ts';
import type { CatalogueStore, Dispatch } from '../store/store.ts';
import type { Export } from './app.ts';

/** The versions of the editor's names, the oldest first, and what kept some from being read or kept. */
export interface KeptVersions {
  readonly versions: readonly TaxonomyVersion[];
  /** `storage-full` or `storage-denied`; what is new holds until the page is closed. */
  readonly failure: Failure | null;
}

/** What is saved: the names, and what came of them in the catalogue that is open. */
export type NewVersion = Pick<TaxonomyVersion, 'name' | 'names' | 'changed' | 'photos'>;

/** What can be done with names beyond looking at them. */
export interface TaxonomyDesk {
  readonly versions: () => Promise<KeptVersions>;
  /** Uses these names from now on, in every photo, and keeps them as a version. */
  readonly save: (version: NewVersion) => Promise<KeptVersions>;
  /** Reads a list of colours. Fails as `bad-list`. */
  readonly readList: (file: DroppedFile) => Promise<Outcome<SwatchList>>;
  readonly exportNames: (names: readonly ColourName[], format: ListFormat) => Export;
  /** Puts the latest version that is kept over these names, which photos are named by. */
  readonly takeUp: (basis: Taxonomy) => Promise<void>;
}

export function openTaxonomyDesk(store: CatalogueStore, dispatch: Dispatch): TaxonomyDesk {
  // What was read last: a browser that fails later does not take it away.
  let read: readonly TaxonomyVersion[] = [];
  // What could not be kept goes with what is saved next.
  let unkept: readonly UnnumberedVersion[] = [];
  const use = (version: TaxonomyVersion, basis: Taxonomy) =>
    dispatch({ type: 'taxonomyLoaded', taxonomy: ownTaxonomy(version, basis) });

  /** Keeps what waits and what is added; the last of it is in use, by the number that it has got. */
  const keep = async (added: readonly UnnumberedVersion[]): Promise<KeptVersions> => {
    const waiting = [...unkept, ...added];
    unkept = [];
    const outcome = await (waiting.length > 0 ? addVersions(waiting) : loadVersions());
    if (outcome.ok) read = outcome.value;
    else unkept = [...unkept, ...waiting];
    const versions = [...read, ...numberedAfter(read.at(-1)?.number ?? 0, unkept)];
    const latest = versions.at(-1);
    const { taxonomy } = store.getState();
    if (waiting.length > 0 && latest && taxonomy) use(latest, taxonomy.basis ?? taxonomy);
    return { versions, failure: outcome.ok ? null : outcome.failure };
  };

  return {
    versions: () => keep([]),
    save: (saved) => keep([{ ...saved, date: new Date().toISOString() }]),
    readList: async ({ name, source }) => {
      const bytes = await source.arrayBuffer().catch(() => null);
      if (!bytes) return fail(unreadable);
      const { readSwatchFile } = await import('../io/swatchFiles/readSwatchFile.ts');
      return readSwatchFile(name, new Uint8Array(bytes));
    },
    exportNames: (names, format) => ({
      name: `colour-names.${format}`,
      blob: writeTaxonomy({ id: 'own', version: 1, names }, format),
    }),
    takeUp: async (basis) => {
      const latest = (await keep([])).versions.at(-1);
      if (latest) use(latest, basis);
    },
  };
}

const unreadable: Failure = {
  kind: 'bad-list',
  reason: 'type',
  row: null,
  message: 'The file cannot be read. Choose it again.',
};
