import { Trash2, X } from 'lucide-react';
import { useCallback } from 'react';
import { Button } from '../../shared/Button.tsx';
import { classes } from '../../shared/classes.ts';
import { count } from '../../shared/figures.ts';
import { IconButton } from '../../shared/IconButton.tsx';
import { AddPhotos } from '../AddPhotos.tsx';
import styles from './ClassCard.module.css';
import { LabThumbnail } from './LabThumbnail.tsx';
import { addPhotos, lookAgain } from './lookAt.ts';
import { isUnreadable, photosWords } from './photoWords.ts';
import { type LabPhoto, nameClass, removePhotos, type TaughtClass } from './teaching.ts';
import { useTeachDesk } from './useTeachDesk.ts';

interface Props {
  readonly entry: TaughtClass;
  /** What it is called where it has no name. */
  readonly called: string;
  readonly photos: readonly LabPhoto[];
  readonly isOver: boolean;
  /** Null where it cannot be removed. */
  readonly onRemove: (() => void) | null;
}

/** One class: its name and the photos that teach it. Files dropped on it are its photos. */
export function ClassCard({ entry, called, photos, isOver, onRemove }: Props) {
  const teach = useTeachDesk();
  const { id, name } = entry;
  const take = useCallback(
    (files: readonly Pick<LabPhoto, 'name' | 'source'>[]) => addPhotos(files, id, teach),
    [id, teach],
  );
  const failed = photos.filter(({ failure }) => failure);
  const unreadable = failed.filter(({ failure }) => isUnreadable(failure));
  const unseen = failed.filter(({ failure }) => !isUnreadable(failure));
  const looking = photos.filter(({ seen, failure }) => !seen && !failure).length;
  return (
    <section
      className={classes(styles['card'], isOver && styles['over'])}
      aria-label={called}
      data-drop={`class ${id}`}
    >
      <header className={styles['head']}>
        <input
          aria-label={`Name of ${called}`}
          placeholder={called}
          value={name}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => nameClass(id, event.target.value)}
        />
        {onRemove && <IconButton icon={Trash2} label={`Remove ${called}`} onClick={onRemove} />}
      </header>
      {photos.length > 0 && (
        <ul className={styles['photos']} aria-label={`Photos of ${called}`}>
          {photos.map((photo) => (
            <li key={photo.id}>
              <LabThumbnail photo={photo} />
              <button
                type="button"
                aria-label={`Take ${photo.name} away`}
                title={`Take ${photo.name} away`}
                onClick={() => removePhotos([photo.id])}
              >
                <X size={16} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {failed.map(({ id: failedId, name: file, failure }) => (
        <p key={failedId} className={styles['failure']}>
          {file}: {failure?.message}
        </p>
      ))}
      {unreadable.length > 0 && (
        <Button
          className={styles['again']}
          onClick={() => removePhotos(unreadable.map((photo) => photo.id))}
        >
          {unreadable.length === 1 ? 'Take it away' : 'Take them away'}
        </Button>
      )}
      {unseen.length > 0 && (
        <Button className={styles['again']} onClick={() => lookAgain(unseen, teach)}>
          Try again
        </Button>
      )}
      <footer className={styles['foot']}>
        <p role="status">
          {looking > 0
            ? `Looking at ${count(looking, 'photo')}…`
            : photos.length > 0
              ? photosWords(photos)
              : 'Drop photos here'}
        </p>
        <AddPhotos of={called} onFiles={take} />
      </footer>
    </section>
  );
}
