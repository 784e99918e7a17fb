import { Check, ChevronLeft, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { useLocation } from 'wouter';
import { isAccepted } from '../../core/tags/correctTag.ts';
import type { Family } from '../../core/tags/family.ts';
import type { Photo } from '../../store/photo.ts';
import { useApp } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { Keys } from '../shared/Keys.tsx';
import styles from './InspectorBar.module.css';
import { useNeighbours } from './useNeighbours.ts';

interface Props {
  readonly photo: Photo;
  /** The tag's main colour. */
  readonly primary: Family | null;
}

/** What is done with every photo: accept it, go on to the next. Within reach of a thumb. */
export const InspectorBar = memo(function InspectorBar({ photo, primary }: Props) {
  const { dispatch } = useApp();
  const [, navigate] = useLocation();
  const { previous, next, place, total } = useNeighbours(photo.id);
  const isDone = isAccepted(primary, photo.corrections);
  return (
    <nav className={styles['bar']} aria-label="Photos">
      <IconButton
        icon={ChevronLeft}
        label="Previous photo"
        keys="K"
        disabled={previous === null}
        onClick={() => navigate(`/photo/${previous}`)}
      />
      <span className={styles['place']}>
        {place} of {total}
      </span>
      <IconButton
        icon={ChevronRight}
        label="Next photo"
        keys="J"
        disabled={next === null}
        onClick={() => navigate(`/photo/${next}`)}
      />
      <Button
        look="solid"
        icon={Check}
        className={styles['accept']}
        disabled={primary === null || isDone}
        onClick={() => dispatch({ type: 'tagAccepted', ids: [photo.id] })}
      >
        {isDone ? 'Accepted' : 'Accept'}
        <span className={styles['keys']}>
          <Keys keys="A" />
        </span>
      </Button>
    </nav>
  );
});
