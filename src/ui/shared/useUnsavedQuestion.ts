import { useEffect } from 'react';

/** Where edits are that are not saved. */
const edited = new Set<string>();

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/** Has the browser ask before it closes or reloads the page while edits of a place are not saved, in whichever view. */
export function useUnsavedQuestion(place: string, isEdited: boolean): void {
  useEffect(() => {
    if (isEdited) edited.add(place);
    else edited.delete(place);
    if (edited.size > 0) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  }, [place, isEdited]);
}
