import { categoryOf } from '../../core/learn/category.ts';
import type { Catalogue } from '../../store/catalogue.ts';
import type { Photo, PhotoId } from '../../store/photo.ts';
import { labelTitle } from '../category/categoryWords.ts';

/** What a photo is filed under: a class (the likeliest of a few), or one of these. */
export const unsure = ' unsure';
export const unknown = ' unknown';

/** How photos are picked and ordered by what garment they show. */
export interface Filing {
  /** Only photos filed under this are shown; null: all. */
  readonly category: string | null;
  /** As they were dropped, or class by class. */
  readonly order: 'dropped' | 'category';
}

/** What a photo is filed under; null while that is not known. */
function filedUnder({
  prediction,
  corrections,
}: Pick<Photo, 'prediction' | 'corrections'>): string | null {
  const category = categoryOf(prediction, corrections.category);
  switch (category?.kind) {
    case undefined:
      return null;
    case 'one':
      return category.label;
    case 'several':
      return category.labels[0] ?? unsure;
    case 'unsure':
      return unsure;
    case 'unknown':
      return unknown;
  }
}

/** What a place to file under is called. */
export function filedWords(place: string): string {
  if (place === unsure) return 'Unsure';
  return place === unknown ? 'Not known' : labelTitle(place);
}

/** The photos that are shown, of `ids`, in their order. The same list comes back where nothing is picked or ordered. */
export function filedAs(
  { photos }: Pick<Catalogue, 'photos'>,
  ids: readonly PhotoId[],
  { category, order }: Filing,
): readonly PhotoId[] {
  if (category === null && order === 'dropped') return ids;
  const filed = ids.flatMap((id) => {
    const photo = photos[id];
    const place = photo ? filedUnder(photo) : null;
    return photo && (category === null || place === category) ? [{ id, place }] : [];
  });
  if (order === 'category') filed.sort((a, b) => compare(a.place, b.place));
  return filed.map(({ id }) => id);
}

/** Places with the number of photos filed there, in order; photos that are not known yet count nowhere. */
export function placesOf(
  { photos }: Pick<Catalogue, 'photos'>,
  ids: readonly PhotoId[],
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const photo = photos[id];
    const place = photo ? filedUnder(photo) : null;
    if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => compare(a, b));
}

/** Classes by their words, then what is not sure, what is not known, and what nobody has looked at. */
const compare = (a: string | null, b: string | null): number =>
  rank(a) - rank(b) || (a !== null && b !== null ? filedWords(a).localeCompare(filedWords(b)) : 0);

const rank = (place: string | null): number =>
  place === null ? 3 : place === unknown ? 2 : place === unsure ? 1 : 0;
