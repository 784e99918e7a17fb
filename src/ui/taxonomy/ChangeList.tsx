import { memo } from 'react';
import { Link } from 'wouter';
import type { TagChange } from '../../store/tagChanges.ts';
import { Thumbnail } from '../catalogue/Thumbnail.tsx';
import { useCatalogue } from '../shared/appContext.tsx';
import { count } from '../shared/figures.ts';
import { MiddleEllipsis } from '../shared/MiddleEllipsis.tsx';
import { useNameLanguage, useWord } from '../shared/useWord.ts';
import styles from './ChangeList.module.css';
import { changeWords } from './changeWords.ts';
import type { Changes } from './useChanges.ts';

/** More photos than this are only counted. */
const listed = 60;

/** How many photos of the open catalogue change their tag, and which from what to what. */
export function ChangeList({ changes, isDone, isEdited }: Changes & { isEdited: boolean }) {
  const photos = useCatalogue(({ order }) => order.length);
  const rest = changes.length - listed;
  return (
    <section className={styles['changes']} aria-label="What changes" aria-busy={!isDone}>
      <h2>{titleOf(changes.length, photos, isEdited)}</h2>
      {photos === 0 && (
        <p className={styles['hint']}>
          Add photos, and see here which of them get another tag before you save.
        </p>
      )}
      <ul>
        {changes.slice(0, listed).map((change) => (
          <Line key={change.id} change={change} />
        ))}
      </ul>
      {rest > 0 && <p className={styles['hint']}>and {count(rest, 'more')}</p>}
    </section>
  );
}

function titleOf(changes: number, photos: number, isEdited: boolean): string {
  if (photos === 0) return 'No photo is open';
  if (!isEdited) return 'Nothing is edited';
  if (changes === 0) return `None of ${count(photos, 'photo')} changes`;
  return `${changes.toLocaleString('en-GB')} of ${count(photos, 'photo')} ${changes === 1 ? 'changes' : 'change'}`;
}

const Line = memo(function Line({ change }: { change: TagChange }) {
  const word = useWord();
  const language = useNameLanguage();
  const photo = useCatalogue(({ photos }) => photos[change.id]);
  if (!photo) return null;
  const { from, to } = changeWords(change, word);
  return (
    <li>
      <Link href={`/photo/${photo.id}`} className={styles['line']}>
        <span className={styles['picture']}>
          <Thumbnail photo={photo} />
        </span>
        <span className={styles['words']}>
          <span>
            <span lang={language}>{from}</span> <span aria-hidden>→</span>
            <span className="unseen"> becomes </span> <b lang={language}>{to}</b>
          </span>
          <span className={styles['file']}>
            <MiddleEllipsis name={photo.name} />
          </span>
        </span>
      </Link>
    </li>
  );
});
