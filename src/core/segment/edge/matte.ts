import type { Raster } from '../../raster.ts';
import type { Mask } from '../mask.ts';
import { type Cells, cellsOf, eachRun, mixedWithin, sumAround } from './cells.ts';

/** The picture is looked at in cells, so many along its longest side. */
const CELLS = 128;
/** A window reaches so many cells to every side of its own. */
const REACH = 2;
/** Keeps slopes small where a window is of one colour: a variance of 8-bit RGB that means nothing. */
const CALM = 6;
/** So little at either end of the scale is noise and not hair. */
const HAZE = 0.04;

/** Sums over pixels: their number, r, g, b, rr, rg, rb, gg, gb, bb; over those of the garment alone: number, r, g, b. */
const MOMENTS = 14;
/** alpha = r, g and b slope . colour + offset; the last is the number of lines that were added up. */
const LINE = 5;

/**
 * How much of each pixel is garment, 0 to 255: hair, lace and thin straps let the ground through where a mask says yes or no.
 * By the guided filter (He, Sun, Tang 2013, section 3.2, guided by the colours): in each window alpha is the linear
 * function of colour that comes nearest to the mask; a pixel takes the mean of the windows over it. Windows go from cell
 * to cell, not from pixel to pixel (after He, Sun 2015). Where a cell and its eight neighbours lie on one side, alpha
 * is the mask; it is nowhere more than the photo's own. `raster` and `mask` are of one size; the time grows
 * with the length of the edge.
 */
export function matteOf(raster: Raster, mask: Mask): Mask {
  const cells = cellsOf(mask, CELLS);
  const moments = momentsOf(raster, mask, cells, mixedWithin(cells, 2 + 2 * REACH));
  const windows = sumAround(moments, cells, mixedWithin(cells, 2 + REACH), REACH);
  const lines = sumAround(linesOf(windows), cells, mixedWithin(cells, 2), REACH);
  return blend(raster, mask, cells, lines);
}

/** The moments of the chosen cells' own pixels. What cannot be seen does not count. */
function momentsOf(raster: Raster, mask: Mask, cells: Cells, isChosen: Uint8Array): Float64Array {
  const { data } = raster;
  const moments = new Float64Array(MOMENTS * isChosen.length);
  eachRun(cells, isChosen, raster, (from, to, cell) => {
    for (let i = from; i < to; i++)
      if (data[4 * i + 3]! >= 128)
        addPixel(moments, MOMENTS * cell, data, 4 * i, mask.data[i] !== 0);
  });
  return moments;
}

function addPixel(
  moments: Float64Array,
  to: number,
  data: Uint8ClampedArray,
  pixel: number,
  isGarment: boolean,
): void {
  const r = data[pixel]!;
  const g = data[pixel + 1]!;
  const b = data[pixel + 2]!;
  moments[to]! += 1;
  moments[to + 1]! += r;
  moments[to + 2]! += g;
  moments[to + 3]! += b;
  moments[to + 4]! += r * r;
  moments[to + 5]! += r * g;
  moments[to + 6]! += r * b;
  moments[to + 7]! += g * g;
  moments[to + 8]! += g * b;
  moments[to + 9]! += b * b;
  if (!isGarment) return;
  moments[to + 10]! += 1;
  moments[to + 11]! += r;
  moments[to + 12]! += g;
  moments[to + 13]! += b;
}

/** The line of each window that holds pixels: ridge regression of the mask on the colours. */
function linesOf(windows: Float64Array): Float64Array {
  const lines = new Float64Array((windows.length / MOMENTS) * LINE);
  for (let at = 0, to = 0; at < windows.length; at += MOMENTS, to += LINE) {
    const count = windows[at]!;
    if (count === 0) continue;
    const r = windows[at + 1]! / count;
    const g = windows[at + 2]! / count;
    const b = windows[at + 3]! / count;
    const share = windows[at + 10]! / count;
    const rr = windows[at + 4]! / count - r * r + CALM;
    const rg = windows[at + 5]! / count - r * g;
    const rb = windows[at + 6]! / count - r * b;
    const gg = windows[at + 7]! / count - g * g + CALM;
    const gb = windows[at + 8]! / count - g * b;
    const bb = windows[at + 9]! / count - b * b + CALM;
    const u = windows[at + 11]! / count - r * share;
    const v = windows[at + 12]! / count - g * share;
    const w = windows[at + 13]! / count - b * share;
    // The inverse of the symmetric matrix by its cofactors.
    const c0 = gg * bb - gb * gb;
    const c1 = gb * rb - rg * bb;
    const c2 = rg * gb - gg * rb;
    const c3 = rr * bb - rb * rb;
    const c4 = rg * rb - rr * gb;
    const c5 = rr * gg - rg * rg;
    const determinant = rr * c0 + rg * c1 + rb * c2;
    lines[to] = (c0 * u + c1 * v + c2 * w) / determinant;
    lines[to + 1] = (c1 * u + c3 * v + c4 * w) / determinant;
    lines[to + 2] = (c2 * u + c4 * v + c5 * w) / determinant;
    lines[to + 3] = share - lines[to]! * r - lines[to + 1]! * g - lines[to + 2]! * b;
    lines[to + 4] = 1;
  }
  return lines;
}

/** The alpha of the cells beside the edge by the lines about each pixel; the mask elsewhere. */
function blend(raster: Raster, mask: Mask, cells: Cells, lines: Float64Array): Mask {
  const data = mask.data.slice();
  eachRun(cells, mixedWithin(cells, 1), mask, (from, to) => {
    for (let i = from; i < to; i++) {
      const alpha = (alphaAt(raster, i, cells, lines) - HAZE) / (1 - 2 * HAZE);
      const share = Math.min(1, Math.max(0, alpha));
      data[i] = Math.round(Math.min(255 * share, raster.data[4 * i + 3]!));
    }
  });
  return { ...mask, data };
}

/** Bilinear between the lines of the four cells about a pixel, which stand at the cells' middles. */
function alphaAt(
  { data, width }: Raster,
  pixel: number,
  { side, columns, rows }: Cells,
  lines: Float64Array,
): number {
  const u = Math.max(0, ((pixel % width) + 0.5) / side - 0.5);
  const v = Math.max(0, (Math.floor(pixel / width) + 0.5) / side - 0.5);
  let sum = 0;
  let weights = 0;
  for (let j = Math.floor(v); j <= v + 1 && j < rows; j++) {
    for (let i = Math.floor(u); i <= u + 1 && i < columns; i++) {
      const at = LINE * (j * columns + i);
      const weight = (1 - Math.abs(u - i)) * (1 - Math.abs(v - j));
      weights += weight * lines[at + 4]!;
      sum += weight * lines[at + 3]!;
      for (let c = 0; c < 3; c++) sum += weight * lines[at + c]! * data[4 * pixel + c]!;
    }
  }
  return weights === 0 ? 0 : sum / weights;
}
