import { distanceTo } from '../../core/names/distanceTo.ts';
import type { Triple } from '../../core/palette/palette.ts';
import { type Family, families } from '../../core/tags/family.ts';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import type { Wording } from '../shared/confidenceWords.ts';

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
export function withOwnName(
  groups: readonly NameGroup[],
  typed: string,
  word: Wording = (name) => name,
): readonly NameGroup[] {
  const own = typed.trim().toLowerCase();
  if (
    own === '' ||
    groups.some(({ items }) => items.some((name) => name === own || word(name) === own))
  )
    return groups;
  return [...groups, { value: 'Your own name', items: [own] }];
}

/** Whether what was typed is part of a name or of its word; accents and capitals do not matter. */
export function isSought(name: string, word: string, typed: string): boolean {
  const sought = plain(typed.trim());
  return plain(name).includes(sought) || plain(word).includes(sought);
}

/** Without accents and capitals. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
