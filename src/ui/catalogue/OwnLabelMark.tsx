import { Tag } from 'lucide-react';
import { ownLabelOf } from '../../store/ownLabels.ts';
import type { PhotoId } from '../../store/photo.ts';
import { useCatalogue } from '../shared/appContext.tsx';
import { chanceWords } from '../shared/figures.ts';
import { Mark } from '../shared/Mark.tsx';

/** What a classifier of the person's own says of a photo; nothing where none is in use. */
export function OwnLabelMark({ id }: { id: PhotoId }) {
  const own = useCatalogue(({ ownLabels }) => ownLabelOf(ownLabels, id));
  if (!own) return null;
  const { classifier, label, confidence } = own;
  return (
    <Mark icon={Tag} title={`${classifier}: ${label}, ${chanceWords(confidence)}`}>
      {label} {chanceWords(confidence)}
    </Mark>
  );
}
