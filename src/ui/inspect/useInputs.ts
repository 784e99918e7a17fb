import { useEffect, useMemo, useRef } from 'react';
import type { SegmentInputs } from '../../core/segment/segmentation.ts';
import type { Photo } from '../../store/photo.ts';
import { useApp } from '../shared/appContext.tsx';

/** What a hand on the photo says of its mask. */
export interface Inputs {
  readonly said: SegmentInputs;
  /** What would be said if the hand stopped here; told once a frame. Null: nothing, it was dropped. */
  readonly draft: (changes: Partial<SegmentInputs> | null) => void;
  /** Says it: one step of the history. */
  readonly say: (changes: Partial<SegmentInputs>, words: string) => void;
}

/** The way from a hand on a photo to its mask. */
export function useInputs({ id, inputs }: Photo): Inputs {
  const { dispatch } = useApp();
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return useMemo(() => {
    const later = (work: () => void) => {
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(work);
    };
    const draft = (drafted: SegmentInputs | null) =>
      dispatch({ type: 'inputsDrafted', id, inputs: drafted });
    return {
      said: inputs,
      draft: (changes) => later(() => draft(changes && { ...inputs, ...changes })),
      say: (changes, words) => {
        cancelAnimationFrame(frame.current);
        dispatch({ type: 'inputsChanged', id, inputs: { ...inputs, ...changes }, words });
      },
    };
  }, [dispatch, id, inputs]);
}
