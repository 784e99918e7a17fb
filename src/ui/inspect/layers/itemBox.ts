import type { Rectangle, Size } from '../../../core/raster.ts';

/** Room left around a thing that was picked, as a share of its longer side: an edge right at the rectangle would be lost. */
const room = 0.06;

/** A thing's box with room around it, within the picture. */
export function paddedBox({ x, y, width, height }: Rectangle, within: Size): Rectangle {
  const pad = Math.ceil(room * Math.max(width, height));
  const left = Math.max(0, x - pad);
  const top = Math.max(0, y - pad);
  return {
    x: left,
    y: top,
    width: Math.min(within.width, x + width + pad) - left,
    height: Math.min(within.height, y + height + pad) - top,
  };
}
