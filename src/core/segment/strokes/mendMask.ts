import type { Raster } from '../../raster.ts';
import { runSteps } from '../../steps.ts';
import type { Bytes, CutKernel } from '../cutKernel.ts';
import { grabCut } from '../grabCut.ts';
import type { Mask } from '../mask.ts';
import { coarseLevelOf } from '../place/scene.ts';
import { refine } from '../refine.ts';
import type { SegmentOptions } from '../segmentation.ts';
import { shrinkMask } from '../shrinkMask.ts';
import { changeAtPaint } from './changeAtPaint.ts';
import { wordOfPaint } from './wordOfPaint.ts';

/** Learning from the first cut once more is worth its time, another time is not. */
const ROUNDS = 2;

/**
 * Mends a mask by paint, as `paint` gives it. What was painted holds, but for transparent pixels, which are background. Paint
 * speaks for what looks like it; the colours of both sides are learned anew from that and from the mask as it was, and the edge
 * is cut again, coarse to fine. Of what this changes, only what hangs together with paint of its own sort is taken over.
 * `mask`: of the raster's size, by any method. `energy`: GrabCut's objective of the new edge. Same arguments, same bytes.
 */
export function mendMask(
  raster: Raster,
  mask: Mask,
  painted: Bytes,
  options: SegmentOptions,
  kernel: CutKernel,
): { readonly mask: Mask; readonly energy: number } {
  const coarse = coarseLevelOf(raster);
  kernel.open(raster, coarse + 1);
  const picture = kernel.picture(coarse);
  const small = shrinkMask(mask, picture);
  const { labels, odds, isSilent } = wordOfPaint(
    painted,
    small,
    raster.width,
    coarse,
    kernel.strokes,
  );
  kernel.constrain(0, trimapOf(painted, mask, isSilent, picture.width, coarse));
  const run = {
    phase: 'mend',
    level: coarse,
    size: picture,
    labels,
    odds,
    rounds: ROUNDS,
  } as const;
  runSteps(grabCut(kernel, options, run));
  runSteps(refine(raster, coarse, options, kernel));
  const data = changeAtPaint(mask.data, kernel.mask().data, painted, raster.width);
  return { mask: { ...mask, data }, energy: kernel.energy() };
}

/** What is sure: paint, and the mask where paint says nothing. `width`: of the small picture. */
function trimapOf(
  painted: Bytes,
  mask: Mask,
  isSilent: Uint8Array,
  width: number,
  level: number,
): Bytes {
  const trimap = mask.data.slice();
  for (let y = 0; y < mask.height; y++) {
    const [row, start] = [(y >> level) * width, y * mask.width];
    for (let x = 0; x < width; x++) {
      const first = x;
      while (x < width && isSilent[row + x] === 0) x++;
      const [from, to] = [start + (first << level), start + Math.min(x << level, mask.width)];
      if (x > first) trimap.set(painted.subarray(from, to), from);
    }
  }
  return trimap;
}
