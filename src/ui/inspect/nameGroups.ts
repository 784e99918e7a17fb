import { deltaE2000 } from '../../core/colour/deltaE2000.ts';
import type { Triple } from '../../core/palette/palette.ts';
import { type Family, families } from '../../core/tags/family.ts';
import type { ColourName, Taxonomy } from '../../core/tags/taxonomy.ts';

/** Names under a heading. */
export interface NameGroup {
  readonly value: Family | 'Your own name';
  readonly items: readonly string[];
}

/** All names by family, with what is nearest to a colour (Lab65, CIEDE2000) first: families and the names in them. */
export function namesNearestFirst({ names }: Taxonomy, lab: Triple): readonly NameGroup[] {
  const ranked = names
    .map((name) => ({ ...name, deltaE: distanceTo(name, lab) }))
    .sort((one, other) => one.deltaE - other.deltaE);
  const order = [...new Set([...ranked.map(({ family }) => family), ...families])];
  return order
    .map((family) => ({
      value: family,
      items: ranked.filter((name) => name.family === family).map(({ name }) => name),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The groups with what was typed as a last choice, unless it is a name that they have. */
export function withOwnName(groups: readonly NameGroup[], typed: string): readonly NameGroup[] {
  const own = typed.trim().toLowerCase();
  if (own === '' || groups.some(({ items }) => items.includes(own))) return groups;
  return [...groups, { value: 'Your own name', items: [own] }];
}

const distanceTo = ({ references }: ColourName, lab: Triple): number =>
  Math.min(...references.map((reference) => deltaE2000(reference, lab)));
