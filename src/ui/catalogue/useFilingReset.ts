import { useEffect } from 'react';
import { usePreferences } from '../shared/usePreferences.ts';
import { changeView } from './galleryView.ts';

/** Where nobody wants to know categories, photos are neither picked nor ordered by them. */
export function useFilingReset(): void {
  const { categories: isWanted } = usePreferences();
  useEffect(() => {
    if (!isWanted) changeView({ category: null, order: 'dropped' });
  }, [isWanted]);
}
