import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { PhotoId } from '../../store/photo.ts';
import { useApp } from '../shared/appContext.tsx';
import { isWithin } from '../shared/editable.ts';
import { takeShortcut } from '../shared/useShortcuts.ts';
import { changeView, useGalleryView, viewNow } from './galleryView.ts';
import { type Arrangement, indexAfter } from './roving.ts';

/** The link of the photo that the keyboard is at. */
export const activeCard = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-photo][tabindex="0"]');

interface PhotoKeys {
  /** The place of the one photo that Tab leads to. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

/**
 * The keyboard among the photos: one of them is in the order of Tab, arrows move to another, `a` accepts
 * and Delete removes it. The next photo takes the focus of one that has gone. Photos are links with
 * `data-photo`, and the active one must always be drawn.
 */
export function usePhotoKeys(
  ids: readonly PhotoId[],
  arrangement: Omit<Arrangement, 'count'>,
  onRemove: (id: PhotoId) => void,
): PhotoKeys {
  const { dispatch } = useApp();
  const active = useActivePlace(ids);
  const followFocus = useFocusOfGone();

  const onKeyDown = (event: KeyboardEvent) => {
    const id = ids[active];
    if (id === undefined || !isWithin(event.target, '[data-photo]') || isModified(event)) return;
    const next = indexAfter(event.key, active, { ...arrangement, count: ids.length });
    if (next !== null) {
      event.preventDefault();
      moveTo(ids[next]);
      return;
    }
    const accept = () => dispatch({ type: 'tagAccepted', ids: [id] });
    const remove = () => onRemove(id);
    const actions = { a: accept, Delete: remove, Backspace: remove };
    const taken = takeShortcut(event.nativeEvent, actions);
    if (!taken) return;
    followFocus();
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    if (isWithin(event.target, 'button')) followFocus();
  };
  return { active, onKeyDown, onClick };
}

const isModified = ({ altKey, ctrlKey, metaKey }: KeyboardEvent) => altKey || ctrlKey || metaKey;

/** Draws the photo first, should it be out of sight, then focuses it; the browser scrolls to it. */
function moveTo(id: PhotoId | undefined): void {
  if (id === undefined) return;
  flushSync(() => changeView({ active: id }));
  activeCard()?.focus();
}

/** The place of the active photo; when it has gone, that of the one that took its place. */
function useActivePlace(ids: readonly PhotoId[]): number {
  const id = useGalleryView((view) => view.active);
  const latest = useRef(0);
  const found = id === null ? 0 : ids.indexOf(id);
  const place = found >= 0 ? found : Math.min(latest.current, ids.length - 1);
  useLayoutEffect(() => {
    latest.current = place;
  }, [place]);
  return Math.max(0, place);
}

/** Coming back from a photo, and when a photo that had the focus goes, the active one has it next. */
function useFocusOfGone(): () => void {
  const isWanted = useRef(viewNow().active !== null);
  useLayoutEffect(() => {
    // Cards are drawn only once the width is known.
    const card = isWanted.current ? activeCard() : null;
    if (!card) return;
    if (document.activeElement === document.body) card.focus();
    isWanted.current = false;
  });
  return () => {
    isWanted.current = true;
  };
}
