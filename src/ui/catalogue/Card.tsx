import { X } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import type { FailedPhoto, PhotoId } from '../../store/photo.ts';
import { useApp } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { tagWords } from '../shared/confidenceWords.ts';
import { FoundMarks } from '../shared/FoundMarks.tsx';
import { MiddleEllipsis } from '../shared/MiddleEllipsis.tsx';
import { PaletteBar } from '../shared/PaletteBar.tsx';
import { useNameLanguage, useWord } from '../shared/useWord.ts';
import styles from './Card.module.css';
import { CategoryMark } from './CategoryMark.tsx';
import { failureTitle } from './failureWords.ts';
import { OwnLabelMark } from './OwnLabelMark.tsx';
import { PhotoLink } from './PhotoLink.tsx';
import { Standing } from './Standing.tsx';
import { Thumbnail } from './Thumbnail.tsx';
import { type PhotoAndTag, usePhoto } from './usePhoto.ts';

interface CardProps {
  readonly id: PhotoId;
  /** Its place among those shown, from 0, and how many they are. */
  readonly place: number;
  readonly of: number;
  readonly isActive: boolean;
  /** Where it lies, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly onRemove: (id: PhotoId) => void;
}

/** A photo in the grid: the picture, its palette, the tag in words, how it stands. */
export const Card = memo(function Card({
  id,
  place,
  of,
  isActive,
  x,
  y,
  width,
  onRemove,
}: CardProps) {
  const found = usePhoto(id);
  if (!found) return null;
  const { photo, tag } = found;
  const style: CSSProperties = { width, transform: `translate(${x}px, ${y}px)` };
  return (
    <li className={styles['card']} style={style} aria-setsize={of} aria-posinset={place + 1}>
      <PhotoLink id={id} isActive={isActive} className={styles['link']}>
        <span className={styles['cloth']}>
          <span className={styles['picture']}>
            <Thumbnail photo={photo} />
            <span>
              <FoundMarks finding={photo.finding} />
            </span>
          </span>
          <span className={styles['palette']}>
            {tag && tag.swatches.length > 0 && <PaletteBar swatches={tag.swatches} />}
          </span>
        </span>
        <Words photo={photo} tag={tag} />
      </PhotoLink>
      {photo.stage === 'failed' && <Failed photo={photo} isActive={isActive} onRemove={onRemove} />}
      {photo.stage !== 'failed' && (
        <button
          type="button"
          className={styles['remove']}
          aria-label={`Remove ${photo.name}`}
          title="Remove (Delete)"
          tabIndex={-1}
          onClick={() => onRemove(id)}
        >
          <X size={16} aria-hidden />
        </button>
      )}
    </li>
  );
});

/** What was found, how it stands and how sure that is, the file's name. */
function Words({ photo, tag }: PhotoAndTag) {
  const word = useWord();
  const language = useNameLanguage();
  const words = tag && tagWords(tag, word);
  const title = photo.stage === 'failed' ? failureTitle(photo.failure) : words?.colour;
  return (
    <span className={styles['words']}>
      <strong className={styles['tag']} title={title} lang={tag?.primary ? language : 'en'}>
        {title}
      </strong>
      <span className={styles['category']}>
        <CategoryMark photo={photo} />
      </span>
      <span className={styles['own']}>
        <OwnLabelMark id={photo.id} />
      </span>
      <span className={styles['state']}>
        <Standing photo={photo} tag={tag} />
        {photo.stage === 'tagged' && tag?.primary && tag.by === 'dyelot' && (
          <span className={styles['certainty']}>{words?.certainty}</span>
        )}
      </span>
      <span className={styles['name']}>
        <MiddleEllipsis name={photo.name} />
      </span>
    </span>
  );
}

interface FailedProps {
  readonly photo: FailedPhoto;
  readonly isActive: boolean;
  readonly onRemove: (id: PhotoId) => void;
}

/** What is wrong, what to do, and the two things that can be done here. */
function Failed({ photo: { id, name, failure }, isActive, onRemove }: FailedProps) {
  const { dispatch } = useApp();
  const tabIndex = isActive ? 0 : -1;
  return (
    <div className={styles['failed']}>
      <p title={failure.message}>{failure.message}</p>
      <div className={styles['actions']}>
        <Button
          tabIndex={tabIndex}
          aria-label={`Retry ${name}`}
          onClick={() => dispatch({ type: 'retried', id })}
        >
          Retry
        </Button>
        <Button tabIndex={tabIndex} aria-label={`Remove ${name}`} onClick={() => onRemove(id)}>
          Remove
        </Button>
      </div>
    </div>
  );
}
