import type { Photo } from '../../store/photo.ts';
import { count } from '../shared/figures.ts';

/** Asks before photos are removed, and says what goes with them. */
export function removalWords(photos: readonly Photo[]): { title: string; words: string } {
  const [first, second] = photos;
  if (first && !second)
    return {
      title: 'Remove this photo?',
      words: `${first.name} goes from the list, with its tag and what you corrected. The file itself stays where it is.`,
    };
  const tagged = photos.filter(({ finding }) => finding !== null).length;
  return {
    title: `Remove ${count(photos.length, 'photo')}?`,
    words: `${count(tagged, 'of them has a tag', 'of them have tags')}, which go from the list with what you corrected. The files themselves stay where they are.`,
  };
}
