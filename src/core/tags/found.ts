import type { LikelyNaming } from '../names/nameByFamily.ts';
import type { Vote } from './confidence.ts';
import type { Family } from './family.ts';

/** What is found of a garment's colours before the mask is asked how far it can be trusted. */
export interface Found {
  /** One a swatch of the palette. */
  readonly namings: readonly LikelyNaming[];
  /** The families that its one colour may be; the first is the one that is meant. */
  readonly votes: readonly Vote[];
  /** Families worth listing, the likeliest first. */
  readonly listed: readonly Family[];
}
