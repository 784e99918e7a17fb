import { deltaE2000 } from '../colour/deltaE2000.ts';
import type { Triple } from '../palette/palette.ts';
import type { Family } from './family.ts';
import type { NamedSwatch, Tag } from './tag.ts';
import type { Taxonomy } from './taxonomy.ts';

/** A name that an editor gave to a colour. */
export interface Renaming {
  /** The swatch that was renamed, in Lab65. */
  readonly lab: Triple;
  readonly name: string;
}

/** What an editor has put right on a tag. */
export interface Corrections {
  /** Kept by colour, not by place: they find their swatch again when the photo is cut anew. */
  readonly names: readonly Renaming[];
  /** The family of the garment's main colour; null where the editor has not said. */
  readonly primary: Family | null;
  /** The family that the editor accepted as the main colour; it holds only while that is what is shown. */
  readonly accepted: Family | null;
  /** What garment the editor said it is; null where they have not said. It leaves the tag as it is. */
  readonly category: string | null;
}

export const noCorrections: Corrections = {
  names: [],
  primary: null,
  accepted: null,
  category: null,
};

/** A renaming holds for the nearest swatch, if that is no further from its colour (CIEDE2000). */
const sameColour = 10;

/**
 * The tag as the editor wants it. A name from the taxonomy brings its family, any other name leaves
 * the family as it was; the swatch is then certain. The families listed follow the swatches they came
 * from, the main colour only the largest of all. A main colour that the editor said or accepted is certain
 * and decides; a name alone does neither. Where nothing is corrected the very same tag comes back.
 */
export function correctTag(tag: Tag, corrections: Corrections, taxonomy: Taxonomy): Tag {
  if (isEmpty(corrections)) return tag;
  const names = namesOfSwatches(tag, corrections.names);
  const swatches = tag.swatches.map((swatch, i) => rename(swatch, names.get(i), taxonomy));
  const renamed = swatches.filter((swatch, i) => swatch !== tag.swatches[i]);
  const followed = (family: Family): Family =>
    swatches[tag.swatches.findIndex((swatch) => swatch.family === family)]?.family ?? family;
  const primary = corrections.primary ?? mainColour(tag, swatches);
  const isDecided = isAccepted(primary, corrections);
  if (renamed.length === 0 && !isDecided) return tag;

  const listed = [...tag.colours.map(followed), ...renamed.map(({ family }) => family)];
  return {
    ...tag,
    primary,
    colours: [...new Set(primary === null ? listed : [primary, ...listed])],
    swatches,
    confidence: isDecided ? 1 : tag.confidence,
    decision: isDecided ? 'accept' : tag.decision,
    set: isDecided || primary !== tag.primary ? null : (tag.set ?? null),
    reasons: reasonsFor(tag, primary, renamed.length > 0 && corrections.primary === null),
    by: 'editor',
  };
}

/** The tag's own, but where its largest swatch was of that family: what that one is now. */
const mainColour = (tag: Tag, [largest]: readonly NamedSwatch[]): Family | null =>
  largest && tag.swatches[0]?.family === tag.primary ? largest.family : tag.primary;

/** Where the main colour became another, what spoke for the first is no reason any more. */
function reasonsFor(tag: Tag, primary: Family | null, byName: boolean): readonly string[] {
  const still = primary === tag.primary ? tag.reasons : [];
  if (byName) return [...new Set(['You renamed a colour.', ...still])];
  return primary === tag.primary ? still : ['An editor chose the main colour.'];
}

/** Whether the editor stands behind the main colour that is shown: said it, or accepted this very one. */
export function isAccepted(
  primary: Family | null,
  { primary: said, accepted }: Corrections,
): boolean {
  return primary !== null && (said === primary || accepted === primary);
}

const isEmpty = ({ names, primary, accepted }: Corrections): boolean =>
  names.length === 0 && primary === null && accepted === null;

/** The names given, by the index of the swatch that each is for; the latest holds. */
function namesOfSwatches(tag: Tag, names: readonly Renaming[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { lab, name } of names) {
    const differences = tag.swatches.map((swatch) => deltaE2000(swatch.lab, lab));
    const least = Math.min(...differences);
    if (least <= sameColour) found.set(differences.indexOf(least), name);
  }
  return found;
}

/** What people would say is of the name that was found: it goes with it. */
function rename(swatch: NamedSwatch, name: string | undefined, taxonomy: Taxonomy): NamedSwatch {
  if (name === undefined) return swatch;
  const { said: _, ...found } = swatch;
  const family = taxonomy.names.find((known) => known.name === name)?.family ?? swatch.family;
  return { ...found, name, family, confidence: 1, reasons: ['An editor named it.'] };
}
