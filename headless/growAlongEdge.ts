import type { Raster } from '../src/core/raster.ts';
import type { Bytes, CutKernel } from '../src/core/segment/cutKernel.ts';
import { gammaAt } from '../src/core/segment/grabCut.ts';
import { isEdgeAt, type Mask } from '../src/core/segment/mask.ts';
import { refine } from '../src/core/segment/refine.ts';
import type { SegmentOptions } from '../src/core/segment/segmentation.ts';
import { runSteps } from '../src/core/steps.ts';
import { growMask } from './growMask.ts';

/** So many pixels to each side of the edge are open at first, at about the size of the mask. */
const BAND = 2;

/**
 * Scales a mask up to the photo it was cut from and lets its edge follow the photo's: a narrow band along it is cut
 * again, from about the mask's size to the photo's own, with the colours of both sides learned in that band. What is away
 * from the edge stays as it was. Where a side is empty the mask is only scaled. Takes some 8 bytes of the kernel a pixel.
 */
export function growAlongEdge(
  mask: Mask,
  photo: Raster,
  options: SegmentOptions,
  kernel: CutKernel,
): Mask {
  const ratio = Math.max(photo.width, photo.height) / Math.max(mask.width, mask.height);
  const level = Math.max(0, Math.round(Math.log2(ratio)));
  kernel.open(photo, level + 1);
  const picture = kernel.picture(level);
  const start = growMask(mask, picture);
  kernel.constrain(0, new Uint8Array(photo.width * photo.height).fill(128));
  kernel.constrain(level, openAlongEdge(start));
  kernel.start(
    level,
    start.data,
    new Int8Array(start.data.length),
    gammaAt(picture, options.gamma),
  );
  const { foreground, background } = kernel.sides();
  if (foreground === 0 || background === 0) return growMask(mask, photo);
  kernel.guess(options.seed);
  kernel.cut();
  runSteps(refine(photo, level, options, kernel));
  return kernel.mask();
}

/** The trimap that leaves a band along the edge open. */
function openAlongEdge(mask: Mask): Bytes {
  const { width, height, data } = mask;
  const trimap = data.slice();
  for (let i = 0; i < data.length; i++) {
    if (!isEdgeAt(mask, i)) continue;
    const x = i % width;
    const y = (i - x) / width;
    const [left, right] = [Math.max(0, x - BAND), Math.min(width, x + BAND + 1)];
    for (let j = Math.max(0, y - BAND); j < Math.min(height, y + BAND + 1); j++)
      trimap.fill(128, j * width + left, j * width + right);
  }
  return trimap;
}
