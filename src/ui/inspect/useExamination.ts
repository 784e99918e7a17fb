import { useEffect } from 'react';
import type { Failure } from '../../core/failure.ts';
import type { Examined } from '../../core/photo/examined.ts';
import { examinationShown } from '../../store/selectors.ts';
import { useApp, useCatalogue } from '../shared/appContext.tsx';

/** What is known of the inside of the photo that is looked at. */
export interface ExaminationState {
  readonly examined: Examined | null;
  readonly failure: Failure | null;
  /** A newer cut is being made; what is shown is the one before. */
  readonly isStale: boolean;
}

/** Says that a photo is looked at for as long as the view is there, and gives what was found inside it. */
export function useExamination(id: string): ExaminationState {
  const { dispatch } = useApp();
  const examination = useCatalogue(examinationShown);
  const revision = useCatalogue((catalogue) => catalogue.photos[id]?.revision);
  useEffect(() => {
    dispatch({ type: 'examining', id });
    return () => {
      if (!isAnotherPhotoNext()) dispatch({ type: 'examining', id: null });
    };
  }, [dispatch, id]);

  const own = examination?.id === id ? examination : null;
  return {
    examined: own?.outcome.ok ? own.outcome.value : null,
    failure: own && !own.outcome.ok ? own.outcome.failure : null,
    isStale: own !== null && own.revision !== revision,
  };
}

/** Inspector and theatre of a photo hand it to one another: what was examined is not thrown away between. */
const isAnotherPhotoNext = (): boolean => location.hash.startsWith('#/photo/');
