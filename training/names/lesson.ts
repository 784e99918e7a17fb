import type { Shade } from '../../src/core/names/shade.ts';
import {
  colourTraits,
  greyness,
  lightOf,
  placeTraits,
  viewTraits,
} from '../../src/core/names/traits.ts';
import { type Family, families } from '../../src/core/tags/family.ts';

/** A photo whose colours somebody has named. One row a shade in each of the first four. */
export interface Lesson {
  readonly shades: readonly Shade[];
  readonly colours: readonly (readonly number[])[];
  readonly views: readonly (readonly number[])[];
  readonly greys: readonly (readonly number[])[];
  readonly places: readonly (readonly number[])[];
  /** One a family, 1 where it was named: by who sells it, any of these is right; by who looks at it, all of them are there. */
  readonly wanted: readonly number[];
  /** How many photos it counts for. */
  readonly weight: number;
}

/** What a photo teaches; at least one shade. */
export function lessonOf(shades: readonly Shade[], named: readonly Family[], weight = 1): Lesson {
  const light = lightOf(shades);
  return {
    shades,
    colours: shades.map((shade) => colourTraits(shade, light)),
    views: shades.map(viewTraits),
    greys: shades.map(greyness),
    places: placeTraits(shades),
    wanted: families.map((family) => (named.includes(family) ? 1 : 0)),
    weight,
  };
}
