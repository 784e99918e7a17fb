import type { Family } from './family.ts';
import type { Naming } from './taxonomy.ts';

/**
 * How sure a name and a tag are. All of it is here:
 *
 *   named      = 1 / (1 + exp(-margin / 3))       that a swatch is of its family and not of the runner-up's
 *   trust      = 1 - (1 - certainty)^4            only a mask that says itself it is poor takes much away
 *   swatch     = named * trust
 *   votes      = each swatch votes with its prominence: `named` for its family, the rest for the runner-up's
 *   tag        = votes of the leading family * trust
 *
 * Margin and the share within prominence carry it. Spread and coverage were tried beside them and told
 * nothing more about who was right. The constants were chosen on photos; see the taxonomy's card.
 */
const marginScale = 3;

/** From this confidence on a tag is published without a look. */
export const acceptFrom = 0.75;

/** That a colour is of the family it was named by, against the runner-up's; 0.5 to 1. */
export const namedSurely = ({ margin }: Pick<Naming, 'margin'>): number =>
  1 / (1 + Math.exp(-margin / marginScale));

/** What a mask of this certainty leaves of a confidence; both in [0, 1]. */
export const trustIn = (certainty: number): number => 1 - (1 - certainty) ** 4;

/** A family and its part of all votes. */
export interface Vote {
  readonly family: Family;
  readonly part: number;
}

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
