import type { ColourName, Taxonomy } from '../tags/taxonomy.ts';

/**
 * By which name each of a taxonomy's names was counted, if at all. In an editor's list a name that has another family or
 * other colours than in its basis, or is new, is the editor's own and not among them; one with another word only is what it was,
 * unless the word that was counted is there beside it.
 */
export function countedAs(taxonomy: Taxonomy): ReadonlyMap<string, string> {
  const known = found.get(taxonomy);
  if (known) return known;
  const names = taxonomy.basis ? sameAsIn(taxonomy.basis, taxonomy) : namesOf(taxonomy);
  found.set(taxonomy, names);
  return names;
}

const found = new WeakMap<Taxonomy, ReadonlyMap<string, string>>();

const namesOf = ({ names }: Taxonomy): Map<string, string> =>
  new Map(names.map(({ name }) => [name, name]));

function sameAsIn(basis: Taxonomy, own: Taxonomy): Map<string, string> {
  const was = new Map(basis.names.map((entry) => [placeOf(entry), entry.name]));
  const is = new Map<string, string>();
  for (const entry of own.names) {
    const before = was.get(placeOf(entry));
    if (before === undefined) continue;
    if (entry.name === before || !is.has(before)) is.set(before, entry.name);
  }
  return new Map([...is].map(([before, name]) => [name, before]));
}

/** Family and colours, as a key. */
const placeOf = ({ family, references }: ColourName): string => `${family} ${references}`;
