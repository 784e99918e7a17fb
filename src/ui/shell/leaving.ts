import { useEffect } from 'react';
import type { Catalogue, Edit } from '../../store/catalogue.ts';
import { useApp } from '../shared/appContext.tsx';

let exportedUpTo: Edit | undefined;

/** Remembers that everything corrected so far has been exported. */
export const noteExport = ({ past }: Catalogue): void => {
  exportedUpTo = past.at(-1);
};

/** Whether closing the page now would lose work: photos not done yet, or corrections made since the latest export. */
export function wouldLose({ past, waiting }: Catalogue): boolean {
  const latest = past.at(-1);
  return waiting.length > 0 || (latest !== undefined && latest !== exportedUpTo);
}

/** Has the browser ask before it closes or reloads the page, while that would lose work. */
export function useLeaveQuestion(): void {
  const { store } = useApp();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (wouldLose(store.getState())) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [store]);
}
