import { deltaE2000 } from '../colour/deltaE2000.ts';
import { nameColour } from '../colour/nameColour.ts';
import type { Triple } from '../palette/palette.ts';
import type { NamedSwatch } from '../tags/tag.ts';
import type { ColourName, Naming, Taxonomy } from '../tags/taxonomy.ts';

/** What an editor's list says otherwise than its basis. */
interface Edited {
  /** Names that are new, gone, of another family, or known by other colours. */
  readonly names: ReadonlySet<string>;
  /** Colours that the editor put there: the basis does not have them, or has them in another family. */
  readonly references: readonly Triple[];
}

/** With more colours than these it is quicker to name a swatch anew. */
const mostReferences = 60;

/**
 * Whether a swatch is called what it was without looking at the whole list: none of its names, of those that people
 * would say, and of the two that were nearest, is edited, and no colour of the editor's comes between.
 */
export function isUntouched(
  swatch: NamedSwatch,
  was: Naming,
  basis: Taxonomy,
  own: Taxonomy,
): boolean {
  const { names, references } = editedIn(basis, own);
  if (references.length > mostReferences) return false;
  const known = [swatch, swatch.runnerUp, was, was.runnerUp];
  const said = swatch.said?.names ?? [];
  if ([...known, ...said].some(({ name }) => names.has(name))) return false;
  const furthest = Math.max(...known.map(({ deltaE }) => deltaE));
  return references.every((reference) => deltaE2000(swatch.lab, reference) > furthest);
}

/** Whether the colour that names another one is one that the editor put there. */
export function isOfEditor(lab: Triple, naming: Naming, basis: Taxonomy, own: Taxonomy): boolean {
  const { references } = editedIn(basis, own);
  return references.some((reference) => deltaE2000(lab, reference) === naming.deltaE);
}

/** What the basis calls a swatch; worked out once. */
export function namingBy(basis: Taxonomy, swatch: NamedSwatch): Naming {
  let known = namings.get(basis);
  if (!known) {
    known = new WeakMap();
    namings.set(basis, known);
  }
  const before = known.get(swatch);
  if (before) return before;
  const naming = nameColour(swatch.lab, basis);
  known.set(swatch, naming);
  return naming;
}

const namings = new WeakMap<Taxonomy, WeakMap<NamedSwatch, Naming>>();

/** Worked out once for each list. */
function editedIn(basis: Taxonomy, own: Taxonomy): Edited {
  const known = edits.get(own);
  if (known) return known;
  const was = new Map(basis.names.map((entry) => [entry.name, entry]));
  const is = new Set(own.names.map(({ name }) => name));
  const had = new Set(basis.names.flatMap(placesOf));
  const others = own.names.filter((entry) => !saysTheSame(entry, was.get(entry.name)));
  const gone = basis.names.filter(({ name }) => !is.has(name));
  const found = {
    names: new Set([...others, ...gone].map(({ name }) => name)),
    references: others.flatMap((entry) =>
      entry.references.filter((_, i) => !had.has(placesOf(entry)[i]!)),
    ),
  };
  edits.set(own, found);
  return found;
}

const edits = new WeakMap<Taxonomy, Edited>();

const saysTheSame = (a: ColourName, b: ColourName | undefined): boolean =>
  a === b || (a.family === b?.family && String(a.references) === String(b.references));

/** Each colour of a name with its family, as a key. */
const placesOf = ({ family, references }: ColourName): readonly string[] =>
  references.map((lab) => `${family} ${lab}`);
