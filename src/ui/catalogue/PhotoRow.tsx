import { memo } from 'react';
import type { Tag } from '../../core/tags/tag.ts';
import type { Photo, PhotoId } from '../../store/photo.ts';
import { tagWords } from '../shared/confidenceWords.ts';
import { FoundMarks } from '../shared/FoundMarks.tsx';
import { chanceWords, percent } from '../shared/figures.ts';
import { MiddleEllipsis } from '../shared/MiddleEllipsis.tsx';
import { PaletteBar } from '../shared/PaletteBar.tsx';
import { useNameLanguage, useWord } from '../shared/useWord.ts';
import { CategoryMark } from './CategoryMark.tsx';
import { OwnLabelMark } from './OwnLabelMark.tsx';
import { PhotoLink } from './PhotoLink.tsx';
import styles from './PhotoTable.module.css';
import { Standing } from './Standing.tsx';
import { Thumbnail } from './Thumbnail.tsx';
import { usePhoto } from './usePhoto.ts';

interface PhotoRowProps {
  readonly id: PhotoId;
  /** Its place among those shown, from 0. */
  readonly place: number;
  readonly isActive: boolean;
}

/** A photo as a line of the table. The whole line opens it. */
export const PhotoRow = memo(function PhotoRow({ id, place, isActive }: PhotoRowProps) {
  const found = usePhoto(id);
  if (!found) return null;
  const { photo, tag } = found;
  return (
    <tr className={styles['line']} aria-rowindex={place + 2}>
      <td className={styles['picture']}>
        <Thumbnail photo={photo} />
      </td>
      <th scope="row" className={styles['name']}>
        <PhotoLink id={id} isActive={isActive} className={styles['link']}>
          <MiddleEllipsis name={photo.name} />
        </PhotoLink>
      </th>
      <td className={styles['tag']}>
        <TagCell photo={photo} tag={tag} />
      </td>
      <td className={styles['category']}>
        <span className={styles['kinds']}>
          <CategoryMark photo={photo} />
          <OwnLabelMark id={photo.id} />
        </span>
      </td>
      <td className={styles['palette']}>
        {tag && tag.swatches.length > 0 && <PaletteBar swatches={tag.swatches} />}
      </td>
      <td className={styles['confidence']}>{tag && <Confidence confidence={tag.confidence} />}</td>
      <td className={styles['standing']}>
        <Standing photo={photo} tag={tag} />
      </td>
    </tr>
  );
});

function TagCell({ photo, tag }: { photo: Photo; tag: Tag | null }) {
  const word = useWord();
  const language = useNameLanguage();
  if (photo.stage === 'failed')
    return <span title={photo.failure.message}>{photo.failure.message}</span>;
  if (!tag) return null;
  const { colour, certainty } = tagWords(tag, word);
  return (
    <span title={`${colour}: ${certainty}`}>
      <strong lang={tag.primary ? language : 'en'}>{colour}</strong>
      <span className={styles['certainty']}>: {certainty}</span>{' '}
      <FoundMarks finding={photo.finding} />
    </span>
  );
}

function Confidence({ confidence }: { confidence: number }) {
  return (
    <span className={styles['measure']}>
      <span className={styles['track']}>
        <span style={{ width: percent(confidence) }} />
      </span>
      {chanceWords(confidence)}
    </span>
  );
}
