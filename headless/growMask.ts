import type { Size } from '../src/core/raster.ts';
import type { Mask } from '../src/core/segment/mask.ts';

/** Where a target pixel's centre falls between the source pixels `from` and `to`. */
interface Between {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Share of `to`, [0, 1). */
  readonly share: Float64Array;
}

/**
 * Scales a mask up to the size of the photo it belongs to: bilinear between pixel centres, then
 * foreground where at least half, so that edges come out smooth and not as stairs.
 */
export function growMask(mask: Mask, size: Size): Mask {
  if (mask.width === size.width && mask.height === size.height) return mask;
  const columns = between(mask.width, size.width);
  const rows = between(mask.height, size.height);
  const data = new Uint8Array(size.width * size.height);
  const row = new Float64Array(mask.width);
  for (let y = 0; y < size.height; y++) {
    blendRows(mask, rows, y, row);
    for (let x = 0; x < size.width; x++) {
      const left = row[columns.from[x]!]!;
      const value = left + (row[columns.to[x]!]! - left) * columns.share[x]!;
      if (value >= 127.5) data[y * size.width + x] = 255;
    }
  }
  return { ...size, data };
}

/** The source row at the height of target row `y`. */
function blendRows(mask: Mask, rows: Between, y: number, row: Float64Array): void {
  const above = rows.from[y]! * mask.width;
  const below = rows.to[y]! * mask.width;
  const share = rows.share[y]!;
  for (let x = 0; x < row.length; x++) {
    const value = mask.data[above + x]!;
    row[x] = value + (mask.data[below + x]! - value) * share;
  }
}

function between(source: number, target: number): Between {
  const places = {
    from: new Int32Array(target),
    to: new Int32Array(target),
    share: new Float64Array(target),
  };
  for (let i = 0; i < target; i++) {
    const place = Math.min(source - 1, Math.max(0, ((i + 0.5) * source) / target - 0.5));
    places.from[i] = Math.floor(place);
    places.to[i] = Math.min(source - 1, Math.floor(place) + 1);
    places.share[i] = place - Math.floor(place);
  }
  return places;
}
