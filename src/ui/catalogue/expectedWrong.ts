import type { Catalogue } from '../../store/catalogue.ts';
import type { PhotoId } from '../../store/photo.ts';
import { tagShown } from '../../store/selectors.ts';

/** How many of these photos' tags are wrong, as far as can be foretold: what each lacks of being certain, added up. */
export function expectedWrong(catalogue: Catalogue, ids: readonly PhotoId[]): number {
  return ids.reduce((sum, id) => {
    const photo = catalogue.photos[id];
    const tag = photo && tagShown(photo, catalogue);
    return sum + (tag ? 1 - tag.confidence : 0);
  }, 0);
}
