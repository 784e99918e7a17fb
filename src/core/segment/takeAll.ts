import type { Raster, Rectangle } from '../raster.ts';
import { coverageOf } from './mask.ts';
import type { Segmentation } from './segmentation.ts';
import { visibleMask } from './visible.ts';

const CUT_OUT = 'The photo came already cut out.';
const NOTHING =
  'Nothing in the photo stands out from the rest, so all of it was taken for the garment.';
const NOTHING_CERTAINTY = 0.05;

/** A photo that was cut out by somebody before: all that can be seen inside the rectangle. */
export const takeCutOut = (raster: Raster, rectangle: Rectangle): Omit<Segmentation, 'stages'> =>
  takeAll(raster, rectangle, 0.99, CUT_OUT);

/** A photo in which nothing stands out, as where cloth fills the frame: all that can be seen inside the rectangle. */
export const takeNothing = (raster: Raster, rectangle: Rectangle): Omit<Segmentation, 'stages'> =>
  takeAll(raster, rectangle, NOTHING_CERTAINTY, NOTHING);

/** What was given stands for the garment as it is: all that can be seen there. */
function takeAll(
  raster: Raster,
  rectangle: Rectangle,
  certainty: number,
  reason: string,
): Omit<Segmentation, 'stages'> {
  const mask = visibleMask(raster, rectangle);
  const coverage = coverageOf(mask);
  const taken = { mask, rectangle, coverage, layers: null, items: [] };
  return coverage > 0
    ? { ...taken, certainty, reasons: [reason] }
    : { ...taken, certainty: 0, reasons: ['All of it is transparent.'] };
}
