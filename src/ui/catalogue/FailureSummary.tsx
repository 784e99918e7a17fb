import { useMemo } from 'react';
import type { Catalogue } from '../../store/catalogue.ts';
import type { PhotoId } from '../../store/photo.ts';
import { useApp, useCatalogue } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { count } from '../shared/figures.ts';
import styles from './FailureSummary.module.css';
import { groupFailures } from './failureWords.ts';
import { overviewOf } from './overview.ts';

/** Why photos failed and what to do, each reason once; and letting go of all of them. */
export function FailureSummary({ onRemove }: { onRemove: (ids: readonly PhotoId[]) => void }) {
  const { store } = useApp();
  const ids = useCatalogue((catalogue) => overviewOf(catalogue).failed);
  const groups = useMemo(
    () => groupFailures(failuresOf(store.getState().photos, ids)),
    [store, ids],
  );
  if (ids.length === 0) return null;
  return (
    <section className={styles['summary']} aria-label="Why they failed">
      <ul>
        {groups.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Button onClick={() => onRemove(ids)}>Remove {count(ids.length, 'failed photo')}</Button>
    </section>
  );
}

const failuresOf = (photos: Catalogue['photos'], ids: readonly PhotoId[]) =>
  ids.flatMap((id) => {
    const photo = photos[id];
    return photo?.stage === 'failed' ? [photo.failure] : [];
  });
