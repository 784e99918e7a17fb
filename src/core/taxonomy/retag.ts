import { nameColour } from '../colour/nameColour.ts';
import { nameByFamily } from '../names/nameByFamily.ts';
import type { Said } from '../names/said.ts';
import type { Family } from '../tags/family.ts';
import { listedFamilies } from '../tags/foundByNearest.ts';
import { namedSurely } from '../tags/nearestVotes.ts';
import type { NamedSwatch, Tag } from '../tags/tag.ts';
import type { Naming, Taxonomy } from '../tags/taxonomy.ts';
import { isOfEditor, isUntouched, namingBy } from './edited.ts';

/**
 * The tag as an editor's own list of names would have it, from its swatches alone; whether it is accepted is decided afterwards. A swatch follows the list to
 * another family where a border of the list has moved across it, or where a colour that the editor put there is
 * the nearest; else it keeps the family that was found, and takes of that the nearest name if it is the editor's own, or what
 * most people say. The same tag comes
 * back where nothing changes, and where the list has no basis.
 */
export function retag(tag: Tag, taxonomy: Taxonomy): Tag {
  const { basis } = taxonomy;
  if (!basis || basis.names === taxonomy.names) return tag;
  const swatches = tag.swatches.map((swatch) => follow(swatch, basis, taxonomy));
  if (swatches.every((swatch, i) => swatch === tag.swatches[i])) return tag;
  return withSwatches(tag, swatches);
}

/** A swatch named by the editor's list instead of its basis. */
function follow(swatch: NamedSwatch, basis: Taxonomy, own: Taxonomy): NamedSwatch {
  const was = namingBy(basis, swatch);
  if (isUntouched(swatch, was, basis, own)) return swatch;
  const is = nameColour(swatch.lab, own);
  if (!swatch.said) return saysTheSame(was, is) ? swatch : rename(swatch, is);
  const isCrossed = swatch.family === was.family && is.family !== was.family;
  const isPut = is.family !== swatch.family && isOfEditor(swatch.lab, is, basis, own);
  return isCrossed || isPut ? rename(swatch, is) : renameWithin(swatch, swatch.said, own, is);
}

const saysTheSame = (a: Naming, b: Naming): boolean =>
  a.name === b.name &&
  a.runnerUp.name === b.runnerUp.name &&
  a.family === b.family &&
  a.margin === b.margin;

/** The names that people say of the families that were found; the nearest of all where the list has none of the first. */
function renameWithin(
  swatch: NamedSwatch,
  said: Said,
  own: Taxonomy,
  nearest: Naming,
): NamedSwatch {
  const naming = nameByFamily(swatch.lab, said.families, own);
  if (naming.family !== swatch.family) return rename(swatch, nearest);
  const isSame =
    naming.runnerUp.name === swatch.runnerUp.name &&
    String(namesIn(naming.said)) === String(namesIn(said));
  return isSame ? swatch : { ...swatch, ...naming, reasons: reasonsFor(naming, swatch) };
}

const namesIn = ({ names }: Said): string[] => names.map(({ name }) => name);

/** What people said counts only for the family that they said it of. */
function rename({ said: _, ...swatch }: NamedSwatch, naming: Naming): NamedSwatch {
  const renamed = { ...swatch, ...naming, reasons: reasonsFor(naming, swatch) };
  if (naming.family === swatch.family) return renamed;
  return { ...renamed, confidence: namedSurely(naming), reasons: [ownList] };
}

const reasonsFor = (naming: Naming, swatch: NamedSwatch): readonly string[] =>
  naming.name === swatch.name ? swatch.reasons : [ownList];

const ownList = 'Your own list of names calls it so.';

/**
 * The tag with other names: a family that was listed follows its swatches, to each family that a part worth listing goes to;
 * the list is not made anew, so that it stays as it was where no family changed.
 */
function withSwatches(tag: Tag, swatches: readonly NamedSwatch[]): Tag {
  const follows = (family: Family): Family[] => {
    const now = swatches.filter((_, i) => tag.swatches[i]!.family === family);
    const weights = now.map(({ weight }) => weight);
    const listed = listedFamilies(now, weights);
    return listed.length > 0 ? listed : [now[0]?.family ?? family];
  };
  const primary = tag.primary && follows(tag.primary)[0]!;
  const colours = [...new Set(tag.colours.flatMap(follows))];
  if (primary === tag.primary) return { ...tag, colours, swatches };
  const leading = swatches.find(({ family }) => family === primary);
  const confidence = Math.min(tag.confidence, leading?.confidence ?? 1);
  return { ...tag, primary, colours, swatches, confidence, set: null, reasons: [ownList] };
}
