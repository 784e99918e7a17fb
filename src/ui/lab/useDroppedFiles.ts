import { useEffect, useRef, useState } from 'react';
import type { DroppedFile } from '../../store/actions.ts';
import { filesOfDrop, hasFiles } from '../intake/droppedFiles.ts';
import { filesOfPaste } from '../intake/pastedFiles.ts';
import { editable, isWithin } from '../shared/editable.ts';

/** Takes files; `place` is the `data-drop` of what they were dropped on, null where they were dropped elsewhere or pasted. */
export type TakeFiles = (files: readonly DroppedFile[], place: string | null) => void;

/** What files are dragged over: a place by its `data-drop`, anything else of the page, or nothing. */
export type DragOver = { readonly place: string | null } | null;

/** Takes files that are dropped on the page or pasted while the view is there; they do not go to the catalogue. */
export function useDroppedFiles(take: TakeFiles): DragOver {
  const [over, setOver] = useState<DragOver>(null);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const drag = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      const place = placeOf(event.target);
      setOver((before) => (before?.place === place ? before : { place }));
    };
    const leave = (event: DragEvent) => {
      // Only the way out of the window leads to nothing.
      if (event.relatedTarget === null) setOver(null);
    };
    const drop = (event: DragEvent) => {
      setOver(null);
      if (!event.dataTransfer || !hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      const place = placeOf(event.target);
      void filesOfDrop(event.dataTransfer).then((files) => latest.current(files, place));
    };
    const paste = (event: ClipboardEvent) => {
      const files = filesOfPaste(event.clipboardData);
      if (files.length > 0 && !isWithin(event.target, editable)) latest.current(files, null);
    };
    window.addEventListener('dragenter', drag, { signal });
    window.addEventListener('dragover', drag, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    window.addEventListener('paste', paste, { signal });
    return () => listeners.abort();
  }, []);
  return over;
}

const placeOf = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest('[data-drop]')?.getAttribute('data-drop') ?? null)
    : null;
