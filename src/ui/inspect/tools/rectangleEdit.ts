import type { Point, Rectangle, Size } from '../../../core/raster.ts';
import { rectangleBetween, smallestSide } from '../picture/geometry.ts';

/** Which edges a hand holds: -1 the left or top one, 1 the right or bottom one, 0 neither. */
export interface Grip {
  readonly across: -1 | 0 | 1;
  readonly down: -1 | 0 | 1;
}

/** A rectangle whose held edges were moved by pixels; they stop at the picture's frame and before one another. */
export function withEdgesMoved(
  { x, y, width, height }: Rectangle,
  { across, down }: Grip,
  by: Point,
  within: Size,
): Rectangle {
  const [left, right] = span(x, x + width, across, by.x, within.width);
  const [top, bottom] = span(y, y + height, down, by.y, within.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** One side of it: from, to, and which of the two is held. */
function span(from: number, to: number, held: -1 | 0 | 1, by: number, within: number) {
  const shift = Math.round(by);
  if (held === -1) return [clamp(from + shift, 0, Math.max(0, to - smallestSide)), to] as const;
  if (held === 1)
    return [from, clamp(to + shift, Math.min(within, from + smallestSide), within)] as const;
  return [from, to] as const;
}

/** A rectangle moved as a whole by pixels; it stops at the picture's frame. */
export function moved(rectangle: Rectangle, by: Point, within: Size): Rectangle {
  const { x, y, width, height } = rectangle;
  return {
    ...rectangle,
    x: clamp(Math.round(x + by.x), 0, within.width - width),
    y: clamp(Math.round(y + by.y), 0, within.height - height),
  };
}

/** The rectangle between two places, of whole pixels within the picture. */
export function spanned(from: Point, to: Point, within: Size): Rectangle {
  const pixel = ({ x, y }: Point) => ({
    x: clamp(Math.floor(x), 0, within.width - 1),
    y: clamp(Math.floor(y), 0, within.height - 1),
  });
  return rectangleBetween(pixel(from), pixel(to));
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));
