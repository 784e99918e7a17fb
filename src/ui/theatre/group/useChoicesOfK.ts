import { useEffect } from 'react';
import type { Outcome } from '../../../core/failure.ts';
import type { ChoicesOfK } from '../../../core/palette/choicesOfK.ts';
import type { PhotoId } from '../../../store/photo.ts';
import { weighedAsIs } from '../../../store/weighing.ts';
import { useApp, useCatalogue } from '../../shared/appContext.tsx';

/** Has numbers of clusters weighed for as long as the view is there; null until that is done for the photo as it is. */
export function useChoicesOfK(id: PhotoId): Outcome<ChoicesOfK> | null {
  const { dispatch } = useApp();
  useEffect(() => {
    dispatch({ type: 'weighingK', id });
    return () => dispatch({ type: 'weighingK', id: null });
  }, [dispatch, id]);
  return useCatalogue((catalogue) => weighedAsIs(catalogue, id));
}
