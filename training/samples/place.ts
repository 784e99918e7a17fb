import type { Random } from '../../src/core/random.ts';
import type { Size } from '../../src/core/raster.ts';
import type { Garment } from './garment.ts';
import { smoothNoise } from './noise.ts';
import type { Point } from './shape.ts';

/** Where a garment lies in the picture. */
export interface Place {
  /** Pixels a centimetre. */
  readonly scale: number;
  /** From the garment to the picture, hand-laid: a little askew and uneven. */
  readonly toPixels: (point: Point) => Point;
  /** Back again, without the unevenness: it serves patterns, not outlines. */
  readonly toCentimetres: (x: number, y: number) => Point;
}

/** Places a garment so that it takes `fill` of the picture's width or height, whichever is tighter. */
export function placeIn(size: Size, garment: Garment, fill: number, random: Random): Place {
  const box = boxOf(garment.flatMap((panel) => panel.outline));
  const scale = fill * Math.min(size.width / box.width, size.height / box.height);
  const tilt = (random() - 0.5) * 0.05;
  const [cos, sin] = [Math.cos(tilt) * scale, Math.sin(tilt) * scale];
  const centreX = size.width * (0.5 + (random() - 0.5) * (1 - fill) * 0.2);
  const centreY = size.height * (0.5 + (random() - 0.5) * (1 - fill) * 0.2);
  const [pushX, pushY] = [smoothNoise(random() * 1e6), smoothNoise(random() * 1e6)];
  const unevenness = 0.012 * box.width;

  return {
    scale,
    toPixels: ([x, y]) => {
      const u = x - box.x + unevenness * pushX((3 * x) / box.width, (3 * y) / box.width);
      const v = y - box.y + unevenness * pushY((3 * x) / box.width, (3 * y) / box.width);
      return [centreX + u * cos - v * sin, centreY + u * sin + v * cos];
    },
    toCentimetres: (px, py) => {
      const [dx, dy] = [(px - centreX) / scale ** 2, (py - centreY) / scale ** 2];
      return [dx * cos + dy * sin + box.x, dy * cos - dx * sin + box.y];
    },
  };
}

/** Middle and extent of some points. */
function boxOf(points: readonly Point[]) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}
