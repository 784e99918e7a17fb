import type { Triple } from '../palette/palette.ts';
import type { ColourName, Taxonomy } from '../tags/taxonomy.ts';

/** A reference colour with the name it stands for. */
export interface Reference {
  readonly lab: Triple;
  readonly of: ColourName;
  /** Its place among all references as the taxonomy lists them. */
  readonly place: number;
}

const known = new WeakMap<Taxonomy, readonly Reference[]>();

/** All references of a taxonomy, darkest first; sorted once for each taxonomy. */
export function byLightness(taxonomy: Taxonomy): readonly Reference[] {
  const before = known.get(taxonomy);
  if (before) return before;
  const sorted = taxonomy.names
    .flatMap((of) => of.references.map((lab) => ({ lab, of })))
    .map((reference, place) => ({ ...reference, place }))
    .sort((a, b) => a.lab[0] - b.lab[0] || a.place - b.place);
  known.set(taxonomy, sorted);
  return sorted;
}

/** The references in order of their distance in lightness from `lightness`. */
export function* outwardFrom(
  references: readonly Reference[],
  lightness: number,
): Generator<Reference, void, void> {
  let above = firstAtLeast(references, lightness);
  let below = above - 1;
  for (;;) {
    const upper = references[above];
    const lower = references[below];
    if (upper && (!lower || upper.lab[0] - lightness < lightness - lower.lab[0])) {
      yield upper;
      above++;
    } else if (lower) {
      yield lower;
      below--;
    } else return;
  }
}

/** Index of the first reference at least as light, by halving. */
function firstAtLeast(references: readonly Reference[], lightness: number): number {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (references[middle]!.lab[0] < lightness) low = middle + 1;
    else high = middle;
  }
  return low;
}
