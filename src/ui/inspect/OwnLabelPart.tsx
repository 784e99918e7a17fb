import { ownLabelOf } from '../../store/ownLabels.ts';
import type { PhotoId } from '../../store/photo.ts';
import { useCatalogue } from '../shared/appContext.tsx';
import { ChanceBars } from '../shared/ChanceBars.tsx';
import styles from './OwnLabelPart.module.css';
import { PartTitle } from './PartTitle.tsx';

/** What a classifier of the person's own says of the open photo; nothing where none is in use. */
export function OwnLabelPart({ id }: { id: PhotoId }) {
  const labeller = useCatalogue(({ ownLabels }) => ownLabels?.labeller ?? null);
  const told = useCatalogue(({ ownLabels }) => ownLabels?.told[id] ?? null);
  const own = useCatalogue(({ ownLabels }) => ownLabelOf(ownLabels, id));
  if (!labeller) return null;
  return (
    <section className={styles['part']} aria-label={labeller.name}>
      <PartTitle>{labeller.name}</PartTitle>
      {own && (
        <ChanceBars
          label={`What ${labeller.name} says`}
          classes={Object.keys(own.scores)}
          chances={Object.values(own.scores)}
        />
      )}
      {told && !told.ok && <p>{told.failure.message}</p>}
      {!told && <p>Being looked at…</p>}
    </section>
  );
}
