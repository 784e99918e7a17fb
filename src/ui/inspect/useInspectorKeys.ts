import { useLocation } from 'wouter';
import type { Photo } from '../../store/photo.ts';
import { useApp } from '../shared/appContext.tsx';
import { useShortcuts } from '../shared/useShortcuts.ts';
import { useNeighbours } from './useNeighbours.ts';
import { look, viewing } from './viewing.ts';

/** The inspector's shortcuts; `shortcuts.ts` lists them for people. */
export function useInspectorKeys(photo: Photo): void {
  const { dispatch } = useApp();
  const [, navigate] = useLocation();
  const { previous, next } = useNeighbours(photo.id);
  const goTo = (id: string | null) => id !== null && navigate(`/photo/${id}`);
  const back = () => goTo(previous);
  const on = () => goTo(next);
  useShortcuts({
    1: () => look({ view: 'original' }),
    2: () => look({ view: 'mask' }),
    3: () => look({ view: 'cutout' }),
    r: () => look({ rectangle: !viewing.getState().rectangle }),
    a: () => dispatch({ type: 'tagAccepted', ids: [photo.id] }),
    h: () => navigate(`/photo/${photo.id}/how`),
    j: on,
    k: back,
    ArrowRight: on,
    ArrowLeft: back,
  });
}
