import { deltaE2000 } from '../../core/colour/deltaE2000.ts';
import { lab65Of, rgbOf } from '../../core/colour/lab65.ts';
import { deltaE76, rgbDistance } from '../../core/colour/otherDifferences.ts';
import type { Triple } from '../../core/palette/palette.ts';
import type { ColourName } from '../../core/tags/taxonomy.ts';

/** A colour as a screen shows it and as the eye sees it. */
export interface Shade {
  readonly rgb: Triple;
  /** Lab65. */
  readonly lab: Triple;
}

export const shadeOf = (rgb: Triple): Shade => ({ rgb, lab: lab65Of(rgb) });

/** A way to say how far two colours are apart. */
export interface Measure {
  readonly name: 'RGB distance' | 'CIE76' | 'CIEDE2000';
  /** What it does, for someone who has never heard of it. */
  readonly words: string;
  readonly between: (a: Shade, b: Shade) => number;
}

export const measures: readonly Measure[] = [
  {
    name: 'RGB distance',
    words: 'How much three lamps have to be turned. It counts light, not what is seen.',
    between: (a, b) => rgbDistance(a.rgb, b.rgb),
  },
  {
    name: 'CIE76',
    words:
      'Distance in Lab, made so that equal steps look equal. Of strong colours it says too much.',
    between: (a, b) => deltaE76(a.lab, b.lab),
  },
  {
    name: 'CIEDE2000',
    words:
      'The same, mended with what people said of thousands of pairs. The nearest known colour is found by it here.',
    between: (a, b) => deltaE2000(a.lab, b.lab),
  },
];

/** Which end the middle colour is nearer to; `neither` within a twentieth. */
export type Nearer = 'left' | 'right' | 'neither';

export function nearerEnd({ between }: Measure, [left, middle, right]: readonly Shade[]): Nearer {
  if (!left || !middle || !right) return 'neither';
  const toLeft = between(left, middle);
  const toRight = between(middle, right);
  if (Math.abs(toLeft - toRight) <= 0.05 * Math.max(toLeft, toRight)) return 'neither';
  return toLeft < toRight ? 'left' : 'right';
}

/** The name whose colour is nearest by a measure, with that colour. The list is not empty. */
export function nearestName(
  shade: Shade,
  names: readonly ColourName[],
  { between }: Measure,
): { readonly name: string; readonly rgb: Triple } {
  let best = { name: '', rgb: shade.rgb, distance: Number.POSITIVE_INFINITY };
  for (const { name, references } of names)
    for (const lab of references) {
      const rgb = rgbOf(lab);
      const distance = between(shade, { rgb, lab });
      if (distance < best.distance) best = { name, rgb, distance };
    }
  return best;
}
