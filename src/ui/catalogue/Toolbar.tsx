import type { PhotoId } from '../../store/photo.ts';
import { useCatalogue } from '../shared/appContext.tsx';
import { Segments } from '../shared/Segments.tsx';
import { AcceptSure } from './AcceptSure.tsx';
import { FilingMenu } from './FilingMenu.tsx';
import { changeView, useGalleryView } from './galleryView.ts';
import { overviewOf } from './overview.ts';
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
  const overview = useCatalogue(overviewOf);
  return (
    <Segments
      label="Show"
      look="lines"
      value={filter}
      onChange={(chosen) => changeView({ filter: chosen, active: null, scrolled: 0 })}
      segments={[
        { value: 'all', label: 'All', count: overview.all.length },
        { value: 'review', label: 'To review', count: overview.review.length },
        { value: 'accepted', label: 'Accepted', count: overview.accepted.length },
        { value: 'failed', label: 'Failed', count: overview.failed.length },
      ]}
    />
  );
}
