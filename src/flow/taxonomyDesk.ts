import { type Failure, fail, type Outcome } from '../core/failure.ts';
import type { ColourName, Taxonomy } from '../core/tags/taxonomy.ts';
import type { SwatchList } from '../core/taxonomy/listed.ts';
import { ownTaxonomy, type TaxonomyVersion } from '../core/taxonomy/version.ts';
import { keepVersions, loadVersions } from '../io/keptVersions.ts';
import { type ListFormat, writeTaxonomy } from '../io/swatchFiles/writeTaxonomy.ts';
import type { CatalogueStore, Dispatch } from '../store/store.ts';
import type { Export } from './app.ts';

/** The versions of the editor's names, the oldest first, and what kept them from being kept. */
export interface KeptVersions {
  readonly versions: readonly TaxonomyVersion[];
  /** `storage-full` or `storage-denied`; the versions hold until the page is closed. */
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
  readonly readList: (file: File) => Promise<Outcome<SwatchList>>;
  readonly exportNames: (names: readonly ColourName[], format: ListFormat) => Export;
  /** Puts the latest version that is kept over these names, which photos are named by. */
  readonly takeUp: (basis: Taxonomy) => Promise<void>;
}

export function openTaxonomyDesk(store: CatalogueStore, dispatch: Dispatch): TaxonomyDesk {
  let loading: Promise<KeptVersions> | null = null;
  const versions = () => {
    loading ??= loadVersions().then((outcome) =>
      outcome.ok
        ? { versions: outcome.value, failure: null }
        : { versions: [], failure: outcome.failure },
    );
    return loading;
  };
  const use = (version: TaxonomyVersion, basis: Taxonomy) =>
    dispatch({ type: 'taxonomyLoaded', taxonomy: ownTaxonomy(version, basis) });

  return {
    versions,
    save: async (saved) => {
      const before = (await versions()).versions;
      const number = (before.at(-1)?.number ?? 0) + 1;
      const version = { ...saved, number, date: new Date().toISOString() };
      const { taxonomy } = store.getState();
      if (taxonomy) use(version, taxonomy.basis ?? taxonomy);
      const all = [...before, version];
      const outcome = await keepVersions(all);
      const kept = { versions: all, failure: outcome.ok ? null : outcome.failure };
      loading = Promise.resolve(kept);
      return kept;
    },
    readList: async (file) => {
      const bytes = await file.arrayBuffer().catch(() => null);
      if (!bytes) return fail(unreadable);
      const { readSwatchFile } = await import('../io/swatchFiles/readSwatchFile.ts');
      return readSwatchFile(file.name, new Uint8Array(bytes));
    },
    exportNames: (names, format) => ({
      name: `colour-names.${format}`,
      blob: writeTaxonomy({ id: 'own', version: 1, names }, format),
    }),
    takeUp: async (basis) => {
      const latest = (await versions()).versions.at(-1);
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
