import type { ColourName, Taxonomy } from '../tags/taxonomy.ts';

/** An editor's list of names as it was saved once. */
export interface TaxonomyVersion {
  /** From 1, none twice. */
  readonly number: number;
  /** What the editor calls it. */
  readonly name: string;
  /** When it was saved (ISO 8601). */
  readonly date: string;
  /** How many photos of the catalogue that was open changed their tag, and of how many. */
  readonly changed: number;
  readonly photos: number;
  readonly names: readonly ColourName[];
}

/** A version that has no number yet: it gets one where it is kept. */
export type UnnumberedVersion = Omit<TaxonomyVersion, 'number'>;

/** Numbers versions on from the latest number given so far (0: none was). */
export const numberedAfter = (
  latest: number,
  versions: readonly UnnumberedVersion[],
): readonly TaxonomyVersion[] =>
  versions.map((version, i) => ({ ...version, number: latest + 1 + i }));

/** A version as the list in use, over the one that photos are named by. */
export const ownTaxonomy = (
  { number, names }: Pick<TaxonomyVersion, 'number' | 'names'>,
  basis: Taxonomy,
): Taxonomy => ({ id: 'own', version: number, names, basis });
