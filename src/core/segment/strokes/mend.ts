import type { Raster } from '../../raster.ts';
import type { Steps } from '../../steps.ts';
import { admitEmpty, EMPTY } from '../admitEmpty.ts';
import type { CutKernel } from '../cutKernel.ts';
import { coverageOf } from '../mask.ts';
import { wantsParser } from '../method.ts';
import type {
  Segmentation,
  SegmentInputs,
  SegmentOptions,
  SegmentReport,
} from '../segmentation.ts';
import type { Stroke } from '../stroke.ts';
import { mendMask } from './mendMask.ts';
import { paint } from './paint.ts';

/** What of the doubt in a mask each stroke leaves, as measured on masks of street photos mended stroke by stroke. */
const DOUBT_LEFT = 0.87;

/** Whether strokes are laid over the mask that is found without them. The other methods heed them while they cut. */
export const isMended = ({ method, strokes }: SegmentInputs): boolean =>
  (method === 'grabcut' || wantsParser(method)) && strokes.some(isPaint);

const isPaint = ({ paint }: Stroke): boolean => paint !== 'erase';

/**
 * Mends what was found without strokes, by the strokes of the inputs. Where it stands, its layers and items stay as they were
 * found; where nothing was painted after all, as by an empty lasso, all does. Reports one round, or none then. Same arguments, same bytes.
 */
export function* mend(
  raster: Raster,
  found: Segmentation,
  { strokes }: SegmentInputs,
  options: SegmentOptions,
  kernel: CutKernel,
): Steps<SegmentReport, Segmentation> {
  const painted = paint(strokes, raster);
  if (!painted.includes(0) && !painted.includes(255)) return found;
  const { mask, energy } = mendMask(raster, found.mask, painted, options, kernel);
  const report: SegmentReport = { phase: 'mend', iteration: 1, of: 1, energy };
  yield report;
  const reasons = found.reasons.filter((reason) => reason !== EMPTY);
  return admitEmpty({
    ...found,
    mask,
    coverage: coverageOf(mask),
    certainty: 1 - (1 - found.certainty) * DOUBT_LEFT ** strokes.filter(isPaint).length,
    reasons: [...reasons, 'It was corrected by hand.'],
    stages: options.keepStages ? [...found.stages, { ...report, mask }] : found.stages,
  });
}
