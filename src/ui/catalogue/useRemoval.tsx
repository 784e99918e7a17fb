import { type ReactNode, useCallback, useState } from 'react';
import type { PhotoId } from '../../store/photo.ts';
import { useApp } from '../shared/appContext.tsx';
import { Confirm } from '../shared/Confirm.tsx';
import { activeCard } from './usePhotoKeys.ts';

interface Removal {
  /** Removes a photo; one that was tagged only after asking. */
  readonly askToRemove: (id: PhotoId) => void;
  /** The question, to be put into the page. */
  readonly question: ReactNode;
}

/** Takes photos out of the catalogue, which cannot be undone. */
export function useRemoval(): Removal {
  const { store, dispatch } = useApp();
  const [asked, setAsked] = useState<PhotoId | null>(null);

  const askToRemove = useCallback(
    (id: PhotoId) => {
      if (store.getState().photos[id]?.finding) setAsked(id);
      else dispatch({ type: 'removed', ids: [id] });
    },
    [store, dispatch],
  );

  const name = asked === null ? '' : (store.getState().photos[asked]?.name ?? '');
  const question = (
    <Confirm
      title="Remove this photo?"
      words={`${name} goes from the list, with its tag and what you corrected. The file itself stays where it is.`}
      action="Remove"
      open={asked !== null}
      onConfirm={() => asked !== null && dispatch({ type: 'removed', ids: [asked] })}
      onClose={() => setAsked(null)}
      returnTo={activeCard}
    />
  );
  return { askToRemove, question };
}
