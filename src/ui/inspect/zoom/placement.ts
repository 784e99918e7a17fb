import type { Point, Size } from '../../../core/raster.ts';

/** How a frame's content was moved, in CSS pixels of the frame, and enlarged: 1 is as large as fits. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Where a picture stands: its top left corner in the frame, and how many CSS pixels one of its pixels measures. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Room around a picture, in CSS pixels: as much as large frames have to spare, little in small ones. */
const widestMargin = 24;
const marginShare = 0.04;

/** A picture as large as fits into a frame with some room around it, then moved and enlarged. */
export function placementOf(picture: Size, frame: Size, { k, x, y }: Transform): Placement {
  const margin = Math.min(widestMargin, marginShare * Math.min(frame.width, frame.height));
  const across = (frame.width - 2 * margin) / picture.width;
  const down = (frame.height - 2 * margin) / picture.height;
  const fit = Math.min(across, down);
  return {
    scale: k * fit,
    left: Math.round(x + (k * (frame.width - fit * picture.width)) / 2),
    top: Math.round(y + (k * (frame.height - fit * picture.height)) / 2),
  };
}

/** The place in the picture that is under a place in the frame. Not rounded; may lie outside the picture. */
export const pointUnder = (at: Point, { left, top, scale }: Placement): Point => ({
  x: (at.x - left) / scale,
  y: (at.y - top) / scale,
});

/** The place in the frame where a place in the picture is shown. */
export const shownAt = (point: Point, { left, top, scale }: Placement): Point => ({
  x: left + point.x * scale,
  y: top + point.y * scale,
});
