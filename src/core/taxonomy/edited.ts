import { deltaE2000 } from '../colour/deltaE2000.ts';
import { nameColour } from '../colour/nameColour.ts';
import type { Triple } from '../palette/palette.ts';
import type { NamedSwatch } from '../tags/tag.ts';
import type { ColourName, Naming, Taxonomy } from '../tags/taxonomy.ts';

/** What an editor's list says otherwise than its basis. */
interface Edited {
  /** Names that are new, gone, of another family, or known by other colours. */
  readonly names: ReadonlySet<string>;
  /** The colours that the list knows these by. */
  readonly references: readonly Triple[];
}

/** With more colours than these it is quicker to name a swatch anew. */
const mostReferences = 60;

/**
 * Whether a swatch is called what it was without looking at the whole list: neither its name nor the two that
 * were nearest are edited, and no edited colour comes between.
 */
export function isUntouched(
  { lab, name }: NamedSwatch,
  was: Naming,
  basis: Taxonomy,
  own: Taxonomy,
): boolean {
  const { names, references } = editedIn(basis, own);
  if (references.length > mostReferences) return false;
  if ([name, was.name, was.runnerUp.name].some((known) => names.has(known))) return false;
  return references.every((reference) => deltaE2000(lab, reference) > was.runnerUp.deltaE);
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
  const others = own.names.filter((entry) => !saysTheSame(entry, was.get(entry.name)));
  const gone = basis.names.filter(({ name }) => !is.has(name));
  const found = {
    names: new Set([...others, ...gone].map(({ name }) => name)),
    references: others.flatMap(({ references }) => references),
  };
  edits.set(own, found);
  return found;
}

const edits = new WeakMap<Taxonomy, Edited>();

const saysTheSame = (a: ColourName, b: ColourName | undefined): boolean =>
  a === b || (a.family === b?.family && String(a.references) === String(b.references));
