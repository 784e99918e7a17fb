import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { Photo, PhotoId } from '../../store/photo.ts';
import { useApp } from '../shared/appContext.tsx';
import { Confirm } from '../shared/Confirm.tsx';
import { removalWords } from './removalWords.ts';
import { activeCard } from './usePhotoKeys.ts';

interface Removal {
  /** Removes photos; after asking, where something was found in any of them. */
  readonly askToRemove: (ids: readonly PhotoId[]) => void;
  /** The question, to be put into the page. */
  readonly question: ReactNode;
}

/** Takes photos out of the catalogue, which cannot be undone. */
export function useRemoval(onRemoved?: () => void): Removal {
  const { store, dispatch } = useApp();
  const [asked, setAsked] = useState<readonly Photo[]>([]);
  const [isOpen, setIsOpen] = useState(false);
  const asker = useRef<HTMLElement | null>(null);

  const remove = useCallback(
    (ids: readonly PhotoId[]) => {
      dispatch({ type: 'removed', ids });
      onRemoved?.();
    },
    [dispatch, onRemoved],
  );
  const askToRemove = useCallback(
    (ids: readonly PhotoId[]) => {
      const { photos } = store.getState();
      const known = ids.map((id) => photos[id]).filter((photo) => photo !== undefined);
      if (!known.some(({ finding }) => finding !== null)) return remove(ids);
      asker.current = document.activeElement as HTMLElement | null;
      setAsked(known);
      setIsOpen(true);
    },
    [store, remove],
  );

  const question = (
    <Confirm
      {...removalWords(asked)}
      action="Remove"
      open={isOpen}
      onConfirm={() => remove(asked.map(({ id }) => id))}
      onClose={() => setIsOpen(false)}
      returnTo={() => (asker.current?.isConnected ? asker.current : activeCard())}
    />
  );
  return { askToRemove, question };
}
