import type { Triple } from '../../core/palette/palette.ts';
import type { ColourName } from '../../core/tags/taxonomy.ts';

/** A colour to begin with: a little beside another one, else grey. Lab65. */
export function newReference(beside: Triple | undefined, lightness = 50): Triple {
  if (!beside) return [lightness, 0, 0];
  const [l, a, b] = beside;
  return [l, a, b > 0 ? b - 4 : b + 4];
}

/** A name that is not there yet: "new name", "new name 2". */
export function freshName(names: readonly ColourName[]): string {
  const taken = new Set(names.map(({ name }) => name));
  const base = 'new name';
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base} ${number}`)) number++;
  return `${base} ${number}`;
}
