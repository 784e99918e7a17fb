import type { Triple } from '../palette/palette.ts';

/**
 * The light that a photo was taken in, as the linear sRGB of a white thing in it, scaled to a luminance of 1: [1, 1, 1] is the
 * light that sRGB means (D65), [1.3, 0.95, 0.6] a lamp's.
 */
export type Light = Triple;

/** The light that sRGB means: nothing to correct. */
export const daylight: Light = [1, 1, 1];

/** Why the light cannot be told. */
export type LightRefusal =
  | 'no-background'
  | 'busy-background'
  | 'dark-background'
  | 'coloured-background'
  | 'burnt-out'
  | 'too-dark'
  | 'coloured';

/** A light that was read off a photo, or why none was. */
export type LightReading =
  | {
      readonly kind: 'read';
      readonly light: Light;
      /** How far a middle grey lies off in this light, as delta E (CIEDE2000). Below `SEEN` nobody sees it. */
      readonly shift: number;
      /** In words: "warm, about 4,200 K". */
      readonly words: string;
    }
  | { readonly kind: 'refused'; readonly reason: LightRefusal; readonly message: string };

/** A shift of white that is not seen. */
export const SEEN = 1;

/** The light that colours are to be corrected by; null where none was read, or nobody asked. */
export const lightRead = (reading: LightReading | null): Light | null =>
  reading?.kind === 'read' ? reading.light : null;

/** Whether there is a cast that is seen, and so something to correct. */
export const hasCast = (reading: LightReading): boolean =>
  reading.kind === 'read' && reading.shift >= SEEN;

const messages: Readonly<Record<LightRefusal, string>> = {
  'no-background': 'Too little background can be seen to tell the light from it.',
  'busy-background': 'The background is not plain, so the light cannot be told from it.',
  'dark-background': 'The background is too dark to tell the light from it.',
  'coloured-background':
    'The background has a colour of its own, so it does not tell the colour of the light.',
  'burnt-out': 'What should show the light is burnt out: it is white in any light.',
  'too-dark': 'This place is too dark to tell the light from it.',
  coloured: 'This place has a colour of its own: no light makes grey look like that.',
};

/** A reading that is refused. */
export const refuse = (reason: LightRefusal): LightReading => ({
  kind: 'refused',
  reason,
  message: messages[reason],
});
