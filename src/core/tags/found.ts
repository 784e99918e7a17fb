import type { Said } from '../names/said.ts';
import type { Family } from './family.ts';
import type { FamilySet } from './tag.ts';
import type { Naming } from './taxonomy.ts';

/** A family and its part of all votes. */
export interface Vote {
  readonly family: Family;
  readonly part: number;
}

/** A name, and that its family is right, in [0, 1]. */
export interface FoundName extends Naming {
  readonly chance: number;
  readonly said?: Said;
}

/** What is found of a garment's colours before the mask is asked how far it can be trusted. */
export interface Found {
  /** One a swatch of the palette. */
  readonly namings: readonly FoundName[];
  /** The families that its one colour may be; the first is the one that is meant. */
  readonly votes: readonly Vote[];
  /** That the first is right, in [0, 1]. */
  readonly surely: number;
  /** Those that it may well be; null where nobody measured that. */
  readonly set: FamilySet | null;
  /** Families worth listing, the likeliest first. */
  readonly listed: readonly Family[];
}
