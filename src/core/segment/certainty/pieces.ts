import type { Rectangle } from '../../raster.ts';

/** Foreground that hangs together. */
export interface Piece {
  readonly box: Rectangle;
  readonly pixels: number;
  /** Mean colour, 8-bit sRGB. */
  readonly colour: readonly [number, number, number];
}

/** Two pieces taken for one. */
export function joined(a: Piece, b: Piece): Piece {
  const pixels = a.pixels + b.pixels;
  const mix = (c: 0 | 1 | 2): number => (a.colour[c] * a.pixels + b.colour[c] * b.pixels) / pixels;
  return { box: around(a.box, b.box), pixels, colour: [mix(0), mix(1), mix(2)] };
}

function around(a: Rectangle, b: Rectangle): Rectangle {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
