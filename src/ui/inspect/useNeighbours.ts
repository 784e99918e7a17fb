import { useMemo } from 'react';
import { filedAs } from '../catalogue/filed.ts';
import { useGalleryView } from '../catalogue/galleryView.ts';
import { overviewOf } from '../catalogue/overview.ts';
import { useCatalogue } from '../shared/appContext.tsx';
import { type Neighbours, neighboursOf } from './neighbours.ts';

/** The photos before and after one, as they are listed in the gallery. */
export function useNeighbours(id: string): Neighbours {
  const { filter, category, order } = useGalleryView((view) => view);
  const photos = useCatalogue((catalogue) => catalogue.photos);
  const { all, [filter]: shown } = useCatalogue(overviewOf);
  return useMemo(() => {
    const listed = filedAs({ photos }, shown, { category, order });
    return neighboursOf(id, listed, filedAs({ photos }, all, { category: null, order }));
  }, [id, photos, all, shown, category, order]);
}
