import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import type { Photo } from '../../store/photo.ts';
import { useApp } from '../shared/appContext.tsx';
import { useShortcuts } from '../shared/useShortcuts.ts';
import { toolbox } from './tools/toolbox.ts';
import { useNeighbours } from './useNeighbours.ts';
import { look, viewing } from './viewing.ts';

/** The inspector's shortcuts; `shortcuts.ts` lists them for people. */
export function useInspectorKeys(photo: Photo): void {
  const { dispatch } = useApp();
  const [, navigate] = useLocation();
  const { previous, next } = useNeighbours(photo.id);
  const isLooking = useStore(toolbox, ({ tool }) => tool === 'look');
  const goTo = (id: string | null) => id !== null && navigate(`/photo/${id}`);
  const back = () => goTo(previous);
  const on = () => goTo(next);
  useShortcuts({
    1: () => look({ view: 'original' }),
    2: () => look({ view: 'mask' }),
    3: () => look({ view: 'cutout' }),
    u: () => look({ unclear: !viewing.getState().unclear }),
    a: () => dispatch({ type: 'tagAccepted', ids: [photo.id] }),
    h: () => navigate(`/photo/${photo.id}/how`),
    m: () => navigate(`/photo/${photo.id}/methods`),
    j: on,
    k: back,
    // With a tool in hand the arrow keys lead it.
    ...(isLooking ? { ArrowRight: on, ArrowLeft: back } : {}),
  });
}
