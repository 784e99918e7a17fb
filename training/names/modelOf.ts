import type { NameModel } from '../../src/core/names/nameModel.ts';
import { type Family, families } from '../../src/core/tags/family.ts';
import { listingLayout, partWeights } from './fitListing.ts';
import { namingLayout } from './fitNaming.ts';
import type { Lesson } from './lesson.ts';
import { rounded, rowOf } from './matrix.ts';

/** The fitted numbers as the product reads them, three decimals each; `lesson` says only how many traits there are. */
export function modelOf(lesson: Lesson, naming: Float64Array, listing: Float64Array): NameModel {
  const names = namingLayout(lesson);
  const lists = listingLayout(lesson);
  const [bias, part, variety] = [0, 1, 2].map((n) => rounded(listing[lists.terms + n]!));
  return {
    naming: byFamily((f) => rowOf(naming, names.names, f)),
    viewing: byFamily((f) => rowOf(listing, lists.views, f)),
    lead: rowOf(naming, names.places, 0),
    part: [...partWeights(listing, naming, names)].map(rounded),
    listing: {
      bias: bias!,
      part: part!,
      variety: variety!,
      families: byFamily((f) => rounded(listing[lists.families + f]!)),
    },
  };
}

const byFamily = <Value>(of: (f: number) => Value): Record<Family, Value> =>
  Object.fromEntries(families.map((family, f) => [family, of(f)])) as Record<Family, Value>;
