import type { Family } from './family.ts';
import type { Vote } from './found.ts';
import type { Naming } from './taxonomy.ts';

/** How far (CIEDE2000) the runner-up must be behind for the name to be e : 1 sure. Chosen on photos. */
const marginScale = 3;

/** That a colour is of the family of its nearest reference, against the runner-up's; 0.5 to 1. */
export const namedSurely = ({ margin }: Pick<Naming, 'margin'>): number =>
  1 / (1 + Math.exp(-margin / marginScale));

/** The votes of named swatches with their prominences, which sum to 1; the leading family first. */
export function votesOf(namings: readonly Naming[], prominences: readonly number[]): Vote[] {
  const parts = new Map<Family, number>();
  const add = (family: Family, part: number) => parts.set(family, (parts.get(family) ?? 0) + part);
  namings.forEach((naming, i) => {
    const sure = namedSurely(naming);
    add(naming.family, prominences[i]! * sure);
    add(naming.runnerUp.family, prominences[i]! * (1 - sure));
  });
  return [...parts].map(([family, part]) => ({ family, part })).sort((a, b) => b.part - a.part);
}
