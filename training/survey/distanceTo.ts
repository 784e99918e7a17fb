import { nearestIn } from '../../src/core/names/nameByFamily.ts';
import type { Triple } from '../../src/core/palette/palette.ts';
import type { Family } from '../../src/core/tags/family.ts';
import type { Taxonomy } from '../../src/core/tags/taxonomy.ts';

/** How far a colour is from the nearest of a name's, by CIEDE2000; infinite where the name is of another family. */
export function distanceTo(
  name: string,
  { lab, family }: { readonly lab: Triple; readonly family: Family },
  taxonomy: Taxonomy,
): number {
  const names = taxonomy.names.filter((entry) => entry.name === name);
  return nearestIn(family, lab, { ...taxonomy, names }).deltaE;
}
