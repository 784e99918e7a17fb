import { X } from 'lucide-react';
import { ChanceBars } from '../../shared/ChanceBars.tsx';
import { IconButton } from '../../shared/IconButton.tsx';
import { useObjectUrl } from '../../shared/useObjectUrl.ts';
import { AddPhotos } from '../AddPhotos.tsx';
import { type TriedPhoto, takeAway, tryPhotos, useModelTable } from './modelTable.ts';
import styles from './OwnModel.module.css';
import { useModelDesk } from './useModelDesk.ts';

/** Photos, and what the model says of each. */
export function TryModel() {
  const desk = useModelDesk();
  const model = useModelTable((state) => state.model);
  const photos = useModelTable((state) => state.photos);
  return (
    <section className={styles['part']} aria-labelledby="try">
      <h2 id="try">Try it</h2>
      <p>
        {model
          ? 'Drop photos anywhere on this page.'
          : 'Open a model first, or drop photos already.'}
      </p>
      <div className={styles['ways']}>
        <AddPhotos of="a try" onFiles={(files) => void tryPhotos(files, desk)} />
      </div>
      <ul className={styles['photos']}>
        {photos.map((photo) => (
          <Tried key={photo.id} photo={photo} labels={model?.labels ?? []} />
        ))}
      </ul>
    </section>
  );
}

/** More bars than this say nothing. */
const mostBars = 8;

function Tried({ photo, labels }: { photo: TriedPhoto; labels: readonly string[] }) {
  const { id, name, told } = photo;
  const address = useObjectUrl(told?.ok ? told.value.thumbnail : null);
  return (
    <li>
      <span className={styles['picture']}>{address && <img src={address} alt={name} />}</span>
      {told === null && <p>{labels.length > 0 ? 'Being looked at…' : name}</p>}
      {told && !told.ok && (
        <p>
          {name}: {told.failure.message}
        </p>
      )}
      {told?.ok && (
        <ChanceBars
          label={`Chances of ${name}`}
          classes={labels}
          chances={told.value.chances}
          most={mostBars}
        />
      )}
      <IconButton icon={X} label={`Take ${name} away`} onClick={() => takeAway(id)} />
    </li>
  );
}
