/** One byte a cell: something that is known of a picture, laid out as the picture is. */
export type Plane = Uint8Array;

/**
 * The planes that the first trees look at, in this order: colour (light, red-green, yellow-blue, saturation, redness), texture (3),
 * surroundings (light, red-green, yellow-blue, texture, contrast), how usual the colour is along the left, right, upper and lower side (4), in
 * the middle against the frame (1), barrier from the frame and from the sides (2), difference from the mirrored cell (1), the first guess
 * and its surroundings (2), place in the picture (4), place in the box of the first guess (4), size of the guess and shape of the
 * picture (2).
 */
export const LOOKS = 33;

/** How far trees may look, in cells: beyond the edge they see the outermost cell. */
export const MARGIN = 20;

/** Planes one after the other, each with a margin that repeats its outermost cells. */
export interface Planes {
  readonly bytes: Uint8Array;
  /** Bytes from a cell to the one below it, and from a plane to the next. */
  readonly stride: number;
  readonly area: number;
}

/** Where a cell stands in the first plane. */
export const addressOf = ({ stride }: Planes, x: number, y: number): number =>
  (y + MARGIN) * stride + x + MARGIN;

/** A plane of a grid without its margin. */
export function planeOf(planes: Planes, n: number, width: number, height: number): Plane {
  const plane = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = n * planes.area + addressOf(planes, 0, y);
    plane.set(planes.bytes.subarray(row, row + width), y * width);
  }
  return plane;
}
