import { useCallback } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { PhotoId } from '../../store/photo.ts';
import { useCatalogue } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { BottomBar } from './BottomBar.tsx';
import { CardGrid } from './CardGrid.tsx';
import { EngineBanner } from './EngineBanner.tsx';
import { FailureSummary } from './FailureSummary.tsx';
import { FiledLine } from './FiledLine.tsx';
import { filedAs } from './filed.ts';
import styles from './Gallery.module.css';
import { showAllCategories, useGalleryView } from './galleryView.ts';
import { type Filter, overviewOf } from './overview.ts';
import { PhotoTable } from './PhotoTable.tsx';
import { StatusBar } from './StatusBar.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useRemoval } from './useRemoval.tsx';

/** All photos, with what is to be done about them. */
export function Gallery() {
  const filter = useGalleryView((view) => view.filter);
  const layout = useGalleryView((view) => view.layout);
  const category = useGalleryView((view) => view.category);
  const order = useGalleryView((view) => view.order);
  const ids = useCatalogue(
    useShallow((catalogue) =>
      filedAs(catalogue, overviewOf(catalogue)[filter], { category, order }),
    ),
  );
  const { askToRemove, question } = useRemoval();
  const askToRemoveOne = useCallback((id: PhotoId) => askToRemove([id]), [askToRemove]);
  const Photos = layout === 'grid' ? CardGrid : PhotoTable;
  return (
    <main className={styles['gallery']}>
      <h1 className="unseen">Photos</h1>
      <EngineBanner />
      <Toolbar ids={ids} />
      <FiledLine />
      {filter === 'failed' && <FailureSummary onRemove={askToRemove} />}
      {ids.length > 0 ? (
        <Photos key={`${filter} ${category} ${order}`} ids={ids} onRemove={askToRemoveOne} />
      ) : (
        <div className={styles['nothing']}>
          <p>{category === null ? nothingWords[filter] : 'No photos of this category here.'}</p>
          {category !== null && <Button onClick={showAllCategories}>All categories</Button>}
        </div>
      )}
      <StatusBar onRemove={askToRemove} />
      <BottomBar ids={ids} />
      {question}
    </main>
  );
}

const nothingWords: Readonly<Record<Filter, string>> = {
  all: 'There are no photos.',
  review: 'Nothing to review. Photos that Dyelot is unsure of come here.',
  accepted:
    'Nothing accepted yet. Photos that Dyelot is sure of come here, and those that you accept.',
  failed: 'Every photo could be read.',
};
