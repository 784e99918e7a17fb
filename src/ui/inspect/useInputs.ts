import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { PhotoInputs } from '../../core/photo/photoInputs.ts';
import type { Photo } from '../../store/photo.ts';
import { useApp } from '../shared/appContext.tsx';

/** What a hand on the photo says of its mask. */
export interface Inputs {
  readonly said: PhotoInputs;
  /** What would be said if the hand stopped here; told once a frame. */
  readonly draft: (changes: Partial<PhotoInputs>) => void;
  /** Nothing would: the hand let go. Told at once, also as the view goes; stays the same for a photo. */
  readonly drop: () => void;
  /** Says it: one step of the history. */
  readonly say: (changes: Partial<PhotoInputs>, words: string) => void;
}

/** The way from a hand on a photo to its mask. */
export function useInputs({ id, inputs }: Photo): Inputs {
  const { dispatch } = useApp();
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const drop = useCallback(() => {
    cancelAnimationFrame(frame.current);
    dispatch({ type: 'inputsDrafted', id, inputs: null });
  }, [dispatch, id]);
  return useMemo(
    () => ({
      said: inputs,
      drop,
      draft: (changes) => {
        cancelAnimationFrame(frame.current);
        frame.current = requestAnimationFrame(() =>
          dispatch({ type: 'inputsDrafted', id, inputs: { ...inputs, ...changes } }),
        );
      },
      say: (changes, words) => {
        cancelAnimationFrame(frame.current);
        dispatch({ type: 'inputsChanged', id, inputs: { ...inputs, ...changes }, words });
      },
    }),
    [dispatch, drop, id, inputs],
  );
}
