import { deltaE2000 } from '../colour/deltaE2000.ts';
import { nameColour } from '../colour/nameColour.ts';
import { acceptFrom, namedSurely } from '../tags/confidence.ts';
import type { Family } from '../tags/family.ts';
import type { NamedSwatch, Tag } from '../tags/tag.ts';
import type { ColourName, Naming, Taxonomy } from '../tags/taxonomy.ts';
import { isUntouched, namingBy } from './edited.ts';

/** A swatch with a smaller share of the garment adds no family to the tag. */
const listedFrom = 0.12;

/**
 * The tag as an editor's own list of names would have it, from its swatches alone. What was found stays
 * wherever the list says of a colour what its basis said: only where a border has moved across a swatch, or
 * its name is gone, does it get another name. The same tag comes back where nothing moves, and where the
 * list has no basis.
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
  const isNearest = swatch.name === was.name && swatch.family === was.family;
  if (isNearest) return saysTheSame(was, is) ? swatch : rename(swatch, is);
  if (was.family !== is.family) return rename(swatch, is);
  return isKnown(swatch, own) ? swatch : rename(swatch, nameWithin(swatch, own, is));
}

const saysTheSame = (a: Naming, b: Naming): boolean =>
  a.name === b.name &&
  a.family === b.family &&
  a.runnerUp.name === b.runnerUp.name &&
  a.margin === b.margin;

const isKnown = ({ name, family }: NamedSwatch, { names }: Taxonomy): boolean =>
  names.some((known) => known.name === name && known.family === family);

function rename(swatch: NamedSwatch, naming: Naming): NamedSwatch {
  const { said: _, ...found } = swatch;
  const renamed = { ...found, ...naming };
  if (naming.family === swatch.family)
    return naming.name === swatch.name ? renamed : { ...renamed, reasons: [ownList] };
  return { ...renamed, confidence: namedSurely(naming), reasons: [ownList] };
}

const ownList = 'Your own list of names calls it so.';

/** The nearest name of the swatch's own family; the nearest of all where the family is empty. */
function nameWithin({ lab, family }: NamedSwatch, own: Taxonomy, nearest: Naming): Naming {
  const distance = ({ references }: ColourName) =>
    Math.min(...references.map((reference) => deltaE2000(lab, reference)));
  const [first] = own.names
    .filter((known) => known.family === family)
    .map(({ name, ...known }) => ({ name, deltaE: distance({ name, ...known }) }))
    .sort((a, b) => a.deltaE - b.deltaE);
  if (!first || nearest.family === family) return nearest;
  const { name, deltaE } = nearest;
  const runnerUp = { name, family: nearest.family, deltaE };
  return { ...first, family, runnerUp, margin: 0 };
}

/** The tag with other names: its families follow the swatches that they came from. */
function withSwatches(tag: Tag, swatches: readonly NamedSwatch[]): Tag {
  const follows = (family: Family): Family[] => {
    const places = tag.swatches.flatMap((swatch, i) => (swatch.family === family ? [i] : []));
    const listed = places.filter((place, i) => i === 0 || swatches[place]!.weight >= listedFrom);
    return listed.length === 0 ? [family] : listed.map((place) => swatches[place]!.family);
  };
  const primary = tag.primary && follows(tag.primary)[0]!;
  const colours = [...new Set(tag.colours.flatMap(follows))];
  if (primary === tag.primary) return { ...tag, colours, swatches };
  const leading = swatches.find(({ family }) => family === primary);
  const confidence = Math.min(tag.confidence, leading?.confidence ?? 1);
  const isSure = tag.decision === 'accept' && confidence >= acceptFrom;
  const decision = isSure ? 'accept' : 'review';
  return { ...tag, primary, colours, swatches, confidence, decision, reasons: [ownList] };
}
