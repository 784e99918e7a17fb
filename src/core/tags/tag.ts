import type { Said } from '../names/said.ts';
import type { Swatch } from '../palette/palette.ts';
import type { FoundPattern } from '../pattern/pattern.ts';
import type { Family } from './family.ts';
import type { Naming } from './taxonomy.ts';

/** A swatch with its name and how sure we are of it. */
export interface NamedSwatch extends Swatch, Naming {
  /** What part of people would call it so, and otherwise; absent where the nearest reference decided. */
  readonly said?: Said;
  /** That people would count its family among the garment's colours, in [0, 1]. */
  readonly confidence: number;
  /** Why, in words. */
  readonly reasons: readonly string[];
}

/** Publish the tag as it is, or show it to a person first. */
export type Decision = 'accept' | 'review';

/** Families that a main colour may be, the likeliest first. */
export interface FamilySet {
  readonly families: readonly Family[];
  /** How often such a set holds the right one, in [0, 1]. */
  readonly coverage: number;
}

/** What the user gets for a photo. */
export interface Tag {
  /** The family of the garment's main colour; null for an empty mask. */
  readonly primary: Family | null;
  /** The families worth listing, the primary first, none twice; empty for an empty mask. */
  readonly colours: readonly Family[];
  /** The palette with names, largest share first. */
  readonly swatches: readonly NamedSwatch[];
  /** That the primary is right, in [0, 1]. */
  readonly confidence: number;
  readonly decision: Decision;
  /** What the main colour may well be, the primary first; null or absent where nobody measured that, or an editor decided. */
  readonly set?: FamilySet | null;
  /** Why the confidence is what it is, as short sentences, the weightiest first. */
  readonly reasons: readonly string[];
  /** Who said so. */
  readonly by: 'dyelot' | 'editor';
  /** Who named the colours, where the pipeline did not. */
  readonly namedBy?: 'network';
  /** The pattern of the cloth, its swatches by index; null or absent where too little of a garment was found, or nothing is to be seen on it. */
  readonly pattern?: FoundPattern | null;
}
