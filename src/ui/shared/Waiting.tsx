import { ArrowLeft } from 'lucide-react';
import type { Failure } from '../../core/failure.ts';
import type { Photo } from '../../store/photo.ts';
import { LinkButton } from './LinkButton.tsx';
import { useObjectUrl } from './useObjectUrl.ts';
import styles from './Waiting.module.css';

interface Props {
  readonly photo: Photo | undefined;
  /** Why the photo could not be read again. */
  readonly failure: Failure | null;
  /** The view that it stands for. */
  readonly title: string;
  /** What is being done meanwhile. */
  readonly doing: string;
}

/** What stands where a view of a photo will be, or cannot be. */
export function Waiting({ photo, failure, title, doing }: Props) {
  const thumbnail = useObjectUrl(photo?.picture?.thumbnail);
  return (
    <main className={styles['waiting']} aria-busy={photo !== undefined}>
      <h1>{photo ? title : 'This photo is no longer here'}</h1>
      {thumbnail && <img src={thumbnail} alt={photo?.name ?? ''} />}
      <p role="status">{wordsOf(photo, failure) ?? doing}</p>
      <LinkButton href={photo ? `/photo/${photo.id}` : '/'} icon={ArrowLeft}>
        {photo ? 'Back to the photo' : 'Back to the photos'}
      </LinkButton>
    </main>
  );
}

/** Why there is nothing to wait for; null where there is. */
function wordsOf(photo: Photo | undefined, failure: Failure | null): string | null {
  if (!photo) return 'It was removed, or the page was loaded again.';
  if (failure) return failure.message;
  if (photo.stage === 'failed') return photo.failure.message;
  return null;
}
