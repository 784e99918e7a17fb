import type { Segmentation } from './segmentation.ts';

/** What is said of an empty mask. */
export const EMPTY = 'Nothing is left of it: the mask is empty.';

type Judged = Pick<Segmentation, 'coverage' | 'certainty' | 'reasons'>;

/** Takes all certainty from an empty mask, and says why; any other stays as it was judged. */
export function admitEmpty<Cut extends Judged>(cut: Cut): Cut {
  const { coverage, certainty, reasons } = cut;
  return coverage > 0 || certainty === 0
    ? cut
    : { ...cut, certainty: 0, reasons: [...reasons, EMPTY] };
}
