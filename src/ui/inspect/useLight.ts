import { useState } from 'react';

/** Which swatch's pixels are lit in the photo. */
export interface Light {
  readonly lit: number | null;
  /** The swatch that stays lit while nothing is pointed at. */
  readonly pinned: number | null;
  readonly point: (swatch: number | null) => void;
  /** Pins a swatch, or lets go of it. */
  readonly pin: (swatch: number) => void;
}

/** What is pointed at is lit, else what is pinned. */
export function useLight(): Light {
  const [pointed, point] = useState<number | null>(null);
  const [pinned, setPinned] = useState<number | null>(null);
  const pin = (swatch: number) => setPinned(pinned === swatch ? null : swatch);
  return { lit: pointed ?? pinned, pinned, point, pin };
}
