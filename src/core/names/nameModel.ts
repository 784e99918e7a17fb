import { type Family, families } from '../tags/family.ts';

/**
 * What colours of cloth are called, fitted to photos. A weight for each trait: see `colourTraits`, `viewTraits` and
 * `placeTraits`.
 */
export interface NameModel {
  /** Log-odds of each family by a colour's traits. */
  readonly naming: Readonly<Record<Family, readonly number[]>>;
  /** What those who list every colour that they see call otherwise than who sells the garment: added to `naming`. */
  readonly viewing: Readonly<Record<Family, readonly number[]>>;
  /** Which shade is what the garment's one colour means. */
  readonly lead: readonly number[];
  /** How much each shade counts among the garment's colours. */
  readonly part: readonly number[];
  readonly listing: Listing;
}

/** The log-odds that a family is listed: bias + part * log(its part + least) + variety * entropy + that of the family. */
export interface Listing {
  readonly bias: number;
  readonly part: number;
  readonly variety: number;
  readonly families: Readonly<Record<Family, number>>;
}

/** One number in [0, 1] for each of `families`, in their order. */
export type Chances = readonly number[];

/** The families, the one with the largest number first; of equals the first of `families`. */
export const ranked = (numbers: readonly number[]): Family[] =>
  [...families.keys()].sort((a, b) => numbers[b]! - numbers[a]!).map((f) => families[f]!);
