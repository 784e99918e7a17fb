import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';

/** A garment cut out of its photo along its box; what is not garment is transparent. `pixels`: how many are garment. */
export function isolated(
  raster: Raster,
  mask: Mask,
): { readonly garment: Raster; readonly pixels: number } {
  const { x, y, width, height } = boxOf(mask);
  const data = new Uint8ClampedArray(4 * width * height);
  let pixels = 0;
  for (let row = 0; row < height; row++) {
    const from = (y + row) * raster.width + x;
    data.set(raster.data.subarray(4 * from, 4 * (from + width)), 4 * row * width);
    for (let i = 0; i < width; i++) {
      const covered = mask.data[from + i]!;
      data[4 * (row * width + i) + 3] = covered;
      pixels += covered >> 7;
    }
  }
  return { garment: { width, height, data }, pixels };
}

/** The smallest rectangle around the foreground; one pixel where there is none. */
function boxOf({ width, height, data }: Mask) {
  const rows = { first: height, last: 0 };
  const columns = { first: width, last: 0 };
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width, (y + 1) * width);
    const first = row.indexOf(255);
    if (first < 0) continue;
    rows.first = Math.min(rows.first, y);
    rows.last = y;
    columns.first = Math.min(columns.first, first);
    columns.last = Math.max(columns.last, row.lastIndexOf(255));
  }
  if (rows.first === height) return { x: 0, y: 0, width: 1, height: 1 };
  return {
    x: columns.first,
    y: rows.first,
    width: columns.last - columns.first + 1,
    height: rows.last - rows.first + 1,
  };
}
