import type { Rectangle, Size } from '../../raster.ts';
import { constrainTo } from '../constraint.ts';
import type { Bytes } from '../cutKernel.ts';
import type { Mask } from '../mask.ts';
import { close, shrinkBy } from './closing.ts';
import { type Opening, rimOf, settle } from './opening.ts';
import { reliefOf } from './relief.ts';

/** Where the relief is as steep as this there is an edge, 0 to 255. */
const STEEP = 20;
/** Gaps in the outline are closed by a square of this share of the raster's longest side, to each side. */
const REACH = 0.008;

/**
 * Gradients: the photo's edges by Sobel's operator, their gaps closed, and all that the rectangle's rim cannot reach without crossing
 * one is garment (Gonzalez, Woods: Digital Image Processing, sections 10.2.5 and 9.5.2). An edge is two pixels wide, so the shape is
 * taken in by one.
 */
export function cutByGradients({ raster, rectangle, trimap }: Opening): Mask {
  const edges: Bytes = reliefOf(raster).map((steepness) => (steepness >= STEEP ? 255 : 0));
  const radius = Math.max(1, Math.round(REACH * Math.max(raster.width, raster.height)));
  const closed = close(edges, raster, radius);
  const filled = shrinkBy(enclosed(closed, rectangle, raster), raster, 1);
  return settle(raster, trimap, (pixel) => filled[pixel] === 255);
}

/** 255 for what is set in `walls`, and for what cannot be reached from the rectangle's rim over the four neighbours. */
function enclosed(walls: Bytes, rectangle: Rectangle, size: Size): Bytes {
  const inside = constrainTo(rectangle, size).map((open) => (open === 0 ? 0 : 255));
  const reached: number[] = [];
  const reach = (pixel: number): void => {
    if (inside[pixel] !== 255 || walls[pixel] === 255) return;
    inside[pixel] = 0;
    reached.push(pixel);
  };
  rimOf(rectangle, size).forEach(reach);
  for (let pixel = reached.pop(); pixel !== undefined; pixel = reached.pop()) {
    const column = pixel % size.width;
    if (column > 0) reach(pixel - 1);
    if (column + 1 < size.width) reach(pixel + 1);
    reach(pixel - size.width);
    reach(pixel + size.width);
  }
  return inside;
}
