import type { Triple } from '../palette/palette.ts';
import type { Family } from './family.ts';
import type { Language } from './language.ts';

/** A finer name below a family, with the colours that it is known by. */
export interface ColourName {
  /** Lower case, unique in its taxonomy: "navy", "burgundy". */
  readonly name: string;
  readonly family: Family;
  /** Reference colours in Lab65; at least one. */
  readonly references: readonly Triple[];
  /** What the house sells it as, for its trend report: "Atlantic". Absent: it has no such name. */
  readonly marketing?: string;
  /** What other languages call it; absent: as it is. */
  readonly words?: Readonly<Partial<Record<Language, string>>>;
}

/** The list of names that swatches are matched against. Flat, and the user's to change. */
export interface Taxonomy {
  readonly id: string;
  readonly version: number;
  readonly names: readonly ColourName[];
  /** The list that photos are named by, where this one is an editor's: what differs lies over what was found. */
  readonly basis?: Taxonomy;
}

/** The name of a colour with the one that came second. */
export interface Naming {
  readonly name: string;
  readonly family: Family;
  /** CIEDE2000 to the nearest reference of the name. */
  readonly deltaE: number;
  /** The nearest name of another family: what it would be if it were not this. */
  readonly runnerUp: { readonly name: string; readonly family: Family; readonly deltaE: number };
  /** The runner-up's delta E less the winner's: how clear the choice of family was; at least 0. */
  readonly margin: number;
}
