import { use, useEffect, useRef, useState } from 'react';
import type { FashionAnswers } from '../../../flow/fashionDesk.ts';
import { useApp } from '../../shared/appContext.tsx';

/**
 * What the nets say of the latest numbers; what they said before stays until then. Null where there is nothing to ask about. A stroke
 * is many drawings: while one is asked about, only the latest waits, so that slow nets do not fall behind the hand.
 */
export function useAnswers(numbers: Float32Array | null): FashionAnswers | null {
  const desk = use(useApp().fashion());
  const [answers, setAnswers] = useState<FashionAnswers | null>(null);
  const wanted = useRef(numbers);
  const isAsking = useRef(false);
  useEffect(() => {
    wanted.current = numbers;
    if (isAsking.current) return;
    const follow = async () => {
      isAsking.current = true;
      for (let asked: Float32Array | null = null; asked !== wanted.current; ) {
        asked = wanted.current;
        setAnswers(asked && (await desk.ask(asked)));
      }
      isAsking.current = false;
    };
    if (numbers) void follow();
  }, [desk, numbers]);
  return numbers && answers;
}
