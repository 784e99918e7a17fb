import type { Steps } from '../core/steps.ts';
import { correctTag } from '../core/tags/correctTag.ts';
import type { Tag } from '../core/tags/tag.ts';
import type { Taxonomy } from '../core/tags/taxonomy.ts';
import { retag } from '../core/taxonomy/retag.ts';
import type { Catalogue } from './catalogue.ts';
import type { PhotoId } from './photo.ts';
import { photosInOrder, tagShown } from './selectors.ts';

/** A photo whose tag other names would change. */
export interface TagChange {
  readonly id: PhotoId;
  readonly from: Tag;
  readonly to: Tag;
}

/**
 * The photos of the catalogue that would be tagged otherwise by other names, in order, from their swatches
 * alone. Says after each photo how many were looked at.
 */
export function* tagChanges(
  catalogue: Catalogue,
  taxonomy: Taxonomy,
): Steps<number, readonly TagChange[]> {
  const changes: TagChange[] = [];
  let looked = 0;
  for (const photo of photosInOrder(catalogue)) {
    const from = tagShown(photo, catalogue);
    if (from && photo.finding) {
      const to = correctTag(retag(photo.finding.tag, taxonomy), photo.corrections, taxonomy);
      if (!saysTheSame(from, to)) changes.push({ id: photo.id, from, to });
    }
    yield ++looked;
  }
  return changes;
}

/** Whether two tags of a photo name the same things: main colour, families, and each swatch. */
function saysTheSame(a: Tag, b: Tag): boolean {
  return (
    a.primary === b.primary &&
    a.colours.join() === b.colours.join() &&
    a.swatches.every(({ name, family }, i) => {
      const other = b.swatches[i];
      return name === other?.name && family === other.family;
    })
  );
}
