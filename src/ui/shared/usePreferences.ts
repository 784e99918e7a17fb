import { useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import type { Dispatch } from '../../store/store.ts';
import { type Preferences, preferences } from './preferences.ts';

/** What the person prefers. */
export const usePreferences = (): Preferences => useStore(preferences);

/** Puts theme and surround on the document, where tokens.css reads them. */
export function useDocumentLook(): void {
  const { theme, surround } = usePreferences();
  useLayoutEffect(() => {
    document.documentElement.setAttribute('data-theme', theme);
    document.documentElement.setAttribute('data-surround', surround);
  }, [theme, surround]);
}

/** Tells the catalogue whether the person wants to know what garments photos show. */
export function useCategoriesWanted(dispatch: Dispatch): void {
  const { categories: isWanted } = usePreferences();
  useLayoutEffect(() => dispatch({ type: 'categoriesWanted', isWanted }), [dispatch, isWanted]);
}

/** Tells the catalogue how many wrong tags the person can live with. */
export function useErrorsAllowed(dispatch: Dispatch): void {
  const { errors } = usePreferences();
  useLayoutEffect(() => dispatch({ type: 'errorsAllowed', errors }), [dispatch, errors]);
}
