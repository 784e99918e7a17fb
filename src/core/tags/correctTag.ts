import type { Family } from './family.ts';
import type { NamedSwatch, Tag } from './tag.ts';
import type { Taxonomy } from './taxonomy.ts';

/** What an editor has put right on a tag. */
export interface Corrections {
  /** Names by the index of the swatch in the tag. */
  readonly names: Readonly<Record<number, string>>;
  /** The family of the garment's main colour; null where the editor has not said. */
  readonly primary: Family | null;
  /** The editor takes the tag as it is. */
  readonly accepted: boolean;
}

export const noCorrections: Corrections = { names: {}, primary: null, accepted: false };

/**
 * The tag as the editor wants it. A name from the taxonomy brings its family, any other name leaves
 * the family as it was; the swatch is then certain. The families listed follow the swatches they came
 * from. Where nothing is corrected the very same tag comes back.
 */
export function correctTag(tag: Tag, corrections: Corrections, taxonomy: Taxonomy): Tag {
  const { names, accepted } = corrections;
  const swatches = tag.swatches.map((swatch, i) => rename(swatch, names[i], taxonomy));
  const renamed = swatches.filter((swatch, i) => swatch !== tag.swatches[i]);
  if (renamed.length === 0 && corrections.primary === null && !accepted) return tag;

  const followed = (family: Family): Family =>
    swatches[tag.swatches.findIndex((swatch) => swatch.family === family)]?.family ?? family;
  const primary = corrections.primary ?? (tag.primary && followed(tag.primary));
  const listed = [...tag.colours.map(followed), ...renamed.map(({ family }) => family)];
  const certain = accepted || corrections.primary !== null;
  return {
    ...tag,
    primary,
    colours: [...new Set(primary === null ? listed : [primary, ...listed])],
    swatches,
    confidence: certain ? 1 : tag.confidence,
    decision: accepted ? 'accept' : tag.decision,
    by: 'editor',
  };
}

function rename(swatch: NamedSwatch, name: string | undefined, taxonomy: Taxonomy): NamedSwatch {
  if (name === undefined) return swatch;
  const family = taxonomy.names.find((known) => known.name === name)?.family ?? swatch.family;
  return { ...swatch, name, family, confidence: 1, reasons: ['An editor named it.'] };
}
