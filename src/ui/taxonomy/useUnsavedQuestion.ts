import { useEffect } from 'react';

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/** Has the browser ask before it closes or reloads the page while edits are not saved, in whichever view. */
export function useUnsavedQuestion(isEdited: boolean): void {
  useEffect(() => {
    if (isEdited) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  }, [isEdited]);
}
