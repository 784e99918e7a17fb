import { createStore } from 'zustand/vanilla';

/** What the inspector shows of a photo. */
export type View = 'original' | 'mask' | 'cutout';

/** How photos are looked at; stays as it is from one photo to the next. */
export interface Viewing {
  readonly view: View;
  /** How much the mask's veil hides, 0..1. */
  readonly veil: number;
  /** Whether the mask shows where its edge is not clear. */
  readonly unclear: boolean;
}

export const viewing = createStore<Viewing>(() => ({ view: 'original', veil: 0.7, unclear: true }));

/** Changes how photos are looked at. */
export const look = (changes: Partial<Viewing>): void => viewing.setState(changes);
