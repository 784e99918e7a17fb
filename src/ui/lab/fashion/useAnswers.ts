import { use, useEffect, useState } from 'react';
import type { FashionAnswers } from '../../../flow/fashionDesk.ts';
import { useApp } from '../../shared/appContext.tsx';

/** What the nets say of the latest numbers; what they said before stays until then. Null while there was nothing to ask. */
export function useAnswers(numbers: Float32Array | null): FashionAnswers | null {
  const desk = use(useApp().fashion());
  const [answers, setAnswers] = useState<FashionAnswers | null>(null);
  useEffect(() => {
    if (!numbers) return setAnswers(null);
    let isStale = false;
    // A stroke is many drawings: only that of the moment is asked about.
    const asking = requestAnimationFrame(() => {
      void desk.ask(numbers).then((said) => !isStale && setAnswers(said));
    });
    return () => {
      isStale = true;
      cancelAnimationFrame(asking);
    };
  }, [desk, numbers]);
  return answers;
}
