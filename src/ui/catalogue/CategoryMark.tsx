import { categoryOf } from '../../core/learn/category.ts';
import type { Photo } from '../../store/photo.ts';
import { CategoryChips } from '../category/CategoryChips.tsx';

/** What garment a photo shows; nothing while that is not known. */
export function CategoryMark({ photo }: { photo: Photo }) {
  const said = photo.corrections.category;
  const category = categoryOf(photo.prediction, said);
  const isOld = said === null && photo.pictures !== null;
  return category && <CategoryChips category={category} isOld={isOld} />;
}
