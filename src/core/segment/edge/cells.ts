import type { Size } from '../../raster.ts';
import type { Mask } from '../mask.ts';

/** A mask, or an alpha, in square cells of `side` pixels, rows from the top; cells at the right and at the bottom may be cut off. */
export interface Cells {
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  /** One a cell: GROUND, GARMENT or both (their sum). */
  readonly kinds: Uint8Array;
}

const GROUND = 1;
const GARMENT = 2;

/** The side of cells of which about so many go along the longest side of a picture, in pixels; they are never smaller than 2 x 2. */
export const sideOf = ({ width, height }: Size, along: number): number =>
  Math.max(2, Math.round(Math.max(width, height) / along));

/** Lays cells over a mask or an alpha, about so many along its longest side. */
export function cellsOf(mask: Mask, along: number): Cells {
  const { width, height, data } = mask;
  const side = sideOf(mask, along);
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  const kinds = new Uint8Array(columns * rows);
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.floor(y / side) * columns;
    for (let column = 0; column < columns; column++) {
      let kind = 0;
      const end = y * width + Math.min(width, (column + 1) * side);
      for (; i < end; i++) kind |= kindOf(data[i]!);
      kinds[row + column]! |= kind;
    }
  }
  return { side, columns, rows, kinds };
}

/** What is neither wholly garment nor wholly ground is both. */
const kindOf = (share: number): number =>
  share === 0 ? GROUND : share === 255 ? GARMENT : GROUND + GARMENT;

/** 1 for each cell with both garment and ground in the square of cells that reaches `reach` to every side of it. */
export function mixedWithin({ columns, rows, kinds }: Cells, reach: number): Uint8Array {
  const wide = new Uint8Array(kinds.length);
  const isMixed = new Uint8Array(kinds.length);
  for (let y = 0, cell = 0; y < rows; y++)
    for (let x = 0; x < columns; x++, cell++) {
      const last = cell + Math.min(reach, columns - 1 - x);
      let kind = 0;
      for (let i = cell - Math.min(reach, x); i <= last; i++) kind |= kinds[i]!;
      wide[cell] = kind;
    }
  for (let y = 0, cell = 0; y < rows; y++)
    for (let x = 0; x < columns; x++, cell++) {
      const last = cell + Math.min(reach, rows - 1 - y) * columns;
      let kind = 0;
      for (let i = cell - Math.min(reach, y) * columns; i <= last; i += columns) kind |= wide[i]!;
      if (kind === GROUND + GARMENT) isMixed[cell] = 1;
    }
  return isMixed;
}

/** Calls back for each row of pixels of the chosen cells: the first of them, the one after the last, and the cell. */
export function eachRun(
  { side, columns, rows }: Cells,
  isChosen: Uint8Array,
  { width, height }: Size,
  visit: (from: number, to: number, cell: number) => void,
): void {
  for (let cell = 0; cell < columns * rows; cell++) {
    if (isChosen[cell] === 0) continue;
    const left = (cell % columns) * side;
    const top = Math.floor(cell / columns) * side;
    const right = Math.min(width, left + side);
    for (let y = top; y < Math.min(height, top + side); y++)
      visit(y * width + left, y * width + right, cell);
  }
}

/**
 * For each chosen cell the sum of what is in the square of cells that reaches `reach` to every side of it; 0 for the others.
 * `values`: the same number of numbers for every cell.
 */
export function sumAround(
  values: Float64Array,
  { columns, rows }: Cells,
  isChosen: Uint8Array,
  reach: number,
): Float64Array {
  const stride = values.length / isChosen.length;
  const sums = new Float64Array(values.length);
  isChosen.forEach((chosen, cell) => {
    if (chosen === 0) return;
    const x = cell % columns;
    const y = (cell - x) / columns;
    const right = Math.min(columns - 1, x + reach);
    for (let j = Math.max(0, y - reach); j <= Math.min(rows - 1, y + reach); j++) {
      const end = stride * (j * columns + right + 1);
      let from = stride * (j * columns + Math.max(0, x - reach));
      for (; from < end; from += stride)
        for (let n = 0; n < stride; n++) sums[stride * cell + n]! += values[from + n]!;
    }
  });
  return sums;
}
