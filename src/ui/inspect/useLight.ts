import { useState } from 'react';
import type { Layer } from '../../core/segment/layer.ts';

/** Which colour of the garment is looked at. */
export interface Light {
  /** The swatch that is marked in the palette. */
  readonly lit: number | null;
  /** The swatch or the part of the figure that is lit in the photo. Pointing at the photo leaves it as it is: it is being looked at. */
  readonly inPhoto: number | Layer | null;
  /** The swatch that stays lit while nothing is pointed at. */
  readonly pinned: number | null;
  readonly point: (swatch: number | null, at: 'photo' | 'palette') => void;
  readonly pointPart: (part: Layer | null) => void;
  /** Pins a swatch, or lets go of it. */
  readonly pin: (swatch: number) => void;
}

/** What is pointed at is lit, else what is pinned. */
export function useLight(): Light {
  const [pixel, pointInPhoto] = useState<number | null>(null);
  const [row, pointInPalette] = useState<number | null>(null);
  const [part, pointPart] = useState<Layer | null>(null);
  const [pinned, setPinned] = useState<number | null>(null);
  return {
    lit: row ?? pixel ?? pinned,
    inPhoto: part ?? row ?? pinned,
    pinned,
    point: (swatch, at) => (at === 'photo' ? pointInPhoto(swatch) : pointInPalette(swatch)),
    pointPart,
    pin: (swatch) => setPinned(pinned === swatch ? null : swatch),
  };
}
