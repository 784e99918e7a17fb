import { useShallow } from 'zustand/react/shallow';
import type { PhotoId } from '../../store/photo.ts';
import { useCatalogue } from '../shared/appContext.tsx';
import { Segments } from '../shared/Segments.tsx';
import { AcceptSure } from './AcceptSure.tsx';
import { FilingMenu } from './FilingMenu.tsx';
import { filedAs } from './filed.ts';
import { changeView, useGalleryView } from './galleryView.ts';
import { type Filter, overviewOf } from './overview.ts';
import styles from './Toolbar.module.css';
import { ViewSwitches } from './ViewSwitches.tsx';

/** Which photos are shown and how, and accepting those that need no look. */
export function Toolbar({ ids }: { ids: readonly PhotoId[] }) {
  return (
    <div className={styles['toolbar']}>
      <Filters />
      <div className={styles['right']}>
        <FilingMenu />
        <AcceptSure ids={ids} />
        <ViewSwitches />
      </div>
    </div>
  );
}

function Filters() {
  const filter = useGalleryView((view) => view.filter);
  const category = useGalleryView((view) => view.category);
  const counts = useCatalogue(
    useShallow((catalogue) => {
      const overview = overviewOf(catalogue);
      const filed = (shown: Filter) =>
        filedAs(catalogue, overview[shown], { category, order: 'dropped' }).length;
      return {
        all: filed('all'),
        review: filed('review'),
        accepted: filed('accepted'),
        failed: filed('failed'),
      };
    }),
  );
  return (
    <Segments
      label="Show"
      look="lines"
      value={filter}
      onChange={(chosen) => changeView({ filter: chosen, active: null, scrolled: 0 })}
      segments={[
        { value: 'all', label: 'All', count: counts.all },
        { value: 'review', label: 'To review', count: counts.review },
        { value: 'accepted', label: 'Accepted', count: counts.accepted },
        { value: 'failed', label: 'Failed', count: counts.failed },
      ]}
    />
  );
}
