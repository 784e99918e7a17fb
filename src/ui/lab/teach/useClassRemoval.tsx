import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { Confirm } from '../../shared/Confirm.tsx';
import { count } from '../../shared/figures.ts';
import { classNames, photosOf, removeClass, teaching } from './teaching.ts';

interface ClassRemoval {
  /** Removes a class; after asking, where photos would go with it. */
  readonly askToRemove: (id: number) => void;
  /** The question, to be put into the page. */
  readonly question: ReactNode;
}

/** Takes classes off the table, which cannot be undone. `next` has the focus afterwards. */
export function useClassRemoval(next: RefObject<HTMLElement | null>): ClassRemoval {
  const [asked, setAsked] = useState({ id: 0, title: '' });
  const [isOpen, setIsOpen] = useState(false);
  const asker = useRef<HTMLElement | null>(null);
  const askToRemove = (id: number) => {
    const state = teaching.getState();
    const photos = photosOf(state.photos, id).length;
    if (photos === 0) {
      removeClass(id);
      next.current?.focus();
      return;
    }
    asker.current = document.activeElement as HTMLElement | null;
    const title = `Remove ${classNames(state).get(id)} and its ${count(photos, 'photo')}?`;
    setAsked({ id, title });
    setIsOpen(true);
  };
  const question = (
    <Confirm
      title={asked.title}
      words="They leave this classifier. Your files stay as they are."
      action="Remove"
      open={isOpen}
      onConfirm={() => removeClass(asked.id)}
      onClose={() => setIsOpen(false)}
      returnTo={() => (asker.current?.isConnected ? asker.current : next.current)}
    />
  );
  return { askToRemove, question };
}
