import { CheckCheck } from 'lucide-react';
import { useMemo } from 'react';
import type { PhotoId } from '../../store/photo.ts';
import { useApp, useCatalogue } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { promiseWords } from './errorWords.ts';
import { overviewOf } from './overview.ts';

/** Accepts those of the photos shown that Dyelot is sure of and that were not accepted yet. */
export function AcceptSure({ ids }: { ids: readonly PhotoId[] }) {
  const { dispatch } = useApp();
  const sure = useSureAmong(ids);
  const errors = useCatalogue((catalogue) => catalogue.errors);
  return (
    <Button
      look="quiet"
      icon={CheckCheck}
      disabled={sure.length === 0}
      title={
        promiseWords(errors) ||
        `Accept all shown that need no look: at most ${errors} in 100 of them wrong`
      }
      onClick={() => dispatch({ type: 'tagAccepted', ids: sure })}
    >
      {sure.length > 0 ? `Accept ${sure.length} sure` : 'Accept sure'}
    </Button>
  );
}

function useSureAmong(ids: readonly PhotoId[]): readonly PhotoId[] {
  const sure = useCatalogue((catalogue) => overviewOf(catalogue).sure);
  return useMemo(() => {
    const shown = new Set(ids);
    return sure.filter((id) => shown.has(id));
  }, [sure, ids]);
}
