import type { Raster } from '../../raster.ts';
import type { Mask } from '../mask.ts';
import { type Cells, cellsOf, eachRun, mixedWithin, sumAround } from './cells.ts';

/** So many cells along the longest side; a window is a cell with its eight neighbours. */
const CELLS = 128;
const REACH = 2;
/** A pixel speaks for a side by this power of its share in it: mixed ones hardly. */
const PURITY = 8;
/** That power of every share of 255. */
const purity = Float64Array.from({ length: 256 }, (_, share) => (share / 255) ** PURITY);
/** Sums over pixels, each weighed by how much of it is garment: weight, r, g, b; then by how much of it is ground. */
const SUMS = 8;

/**
 * The garment alone: the photo with `alpha` (0 to 255) for its own, and with the ground that shines through taken out of its
 * colours, so that no fringe of it is left. By blur and fusion (Forte 2021, section 3): the mean colour of the garment nearby, corrected
 * by how the pixel differs from the mix of both means. What is wholly transparent is black, but for a seam beside the
 * edge in the garment's colours, for whoever scales the picture. `raster` and `alpha` are of one size.
 */
export function liftOut(raster: Raster, alpha: Mask): Raster {
  const cells = cellsOf(alpha, CELLS);
  const windows = sumAround(weighedSums(raster, alpha, cells), cells, mixedWithin(cells, 1), REACH);
  const data = masked(raster, alpha);
  eachRun(cells, mixedWithin(cells, 1), alpha, (from, to, cell) => {
    const at = SUMS * cell;
    if (windows[at]! < 1e-3) return;
    for (let i = from; i < to; i++) {
      const share = alpha.data[i]! / 255;
      for (let c = 0; c < 3 && share < 1; c++)
        data[4 * i + c] = garmentColour(raster.data[4 * i + c]!, share, windows, at, c);
    }
  });
  return { width: raster.width, height: raster.height, data };
}

/** The photo with `alpha` for its own; black where it is 0. */
function masked(raster: Raster, alpha: Mask): Raster['data'] {
  const data = new Uint8ClampedArray(raster.data.length);
  for (let i = 0, at = 0; i < alpha.data.length; i++, at += 4) {
    if (alpha.data[i] === 0) continue;
    data[at] = raster.data[at]!;
    data[at + 1] = raster.data[at + 1]!;
    data[at + 2] = raster.data[at + 2]!;
    data[at + 3] = alpha.data[i]!;
  }
  return data;
}

function weighedSums({ data }: Raster, alpha: Mask, cells: Cells): Float64Array {
  const sums = new Float64Array(SUMS * cells.kinds.length);
  eachRun(cells, mixedWithin(cells, 1 + REACH), alpha, (from, to, cell) => {
    const at = SUMS * cell;
    for (let i = from; i < to; i++) {
      const garment = purity[alpha.data[i]!]!;
      const ground = purity[255 - alpha.data[i]!]!;
      sums[at]! += garment;
      sums[at + 4]! += ground;
      for (let c = 0; c < 3; c++) {
        sums[at + 1 + c]! += garment * data[4 * i + c]!;
        sums[at + 5 + c]! += ground * data[4 * i + c]!;
      }
    }
  });
  return sums;
}

/** One channel of the garment in a pixel of which `share` is garment, by the sums of its window at `at`. */
function garmentColour(
  seen: number,
  share: number,
  windows: Float64Array,
  at: number,
  channel: number,
): number {
  const garment = windows[at + 1 + channel]! / windows[at]!;
  const ground = windows[at + 4]! < 1e-3 ? seen : windows[at + 5 + channel]! / windows[at + 4]!;
  return garment + share * (seen - share * garment - (1 - share) * ground);
}
