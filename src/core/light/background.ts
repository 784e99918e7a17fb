import type { Raster } from '../raster.ts';
import type { Segmentation } from '../segment/segmentation.ts';

/** What was cut out, and what of a figure was left out of it. */
export type CutOut = Pick<Segmentation, 'mask' | 'layers'>;

/** Pixels so near the figure may show it, or its reflection: this share of the longest side. */
const MARGIN = 0.02;
/** More places than these along the longest side tell nothing more of the light. */
const PLACES = 256;

/** Places all over a picture, evenly spaced. */
export interface Background {
  /** How many there are in all. */
  readonly places: number;
  /** The pixels of those that show background: opaque, and clear of all that was cut out, worn or not. */
  readonly pixels: Uint32Array;
}

/** Where a picture shows background, on a grid of places. Time grows with the pixels, memory does not. */
export function backgroundOf(raster: Raster, cut: CutOut): Background {
  const { width, height } = raster;
  const step = Math.max(1, Math.ceil(Math.max(width, height) / PLACES));
  const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)];
  const near = nearFigure(raster, cut, step, columns, rows);
  const pixels = new Uint32Array(columns * rows);
  let count = 0;
  for (let place = 0; place < near.length; place++) {
    const x = Math.min(width - 1, step * (place % columns) + (step >> 1));
    const y = Math.min(height - 1, step * Math.floor(place / columns) + (step >> 1));
    const pixel = y * width + x;
    if (near[place] === 0 && raster.data[4 * pixel + 3]! >= 128) pixels[count++] = pixel;
  }
  return { places: near.length, pixels: pixels.subarray(0, count) };
}

/** 1 for each block of `step` by `step` pixels that shows the figure, or lies near one that does. */
function nearFigure(
  { width, height }: Raster,
  { mask, layers }: CutOut,
  step: number,
  columns: number,
  rows: number,
): Uint8Array {
  const shows = new Uint8Array(columns * rows);
  for (let y = 0, i = 0; y < height; y++) {
    const row = columns * Math.floor(y / step);
    for (let x = 0; x < width; x++, i++) {
      const isFigure = mask.data[i] !== 0 || (layers !== null && layers.labels[i] !== 0);
      if (isFigure) shows[row + Math.floor(x / step)] = 1;
    }
  }
  const margin = Math.ceil((MARGIN * Math.max(width, height)) / step);
  const across = spread(shows, { length: columns, step: 1, lines: rows, stride: columns }, margin);
  return spread(across, { length: rows, step: columns, lines: columns, stride: 1 }, margin);
}

/** Lines through a grid: `length` places each, `step` apart, the lines `stride` apart. */
interface Lines {
  readonly length: number;
  readonly step: number;
  readonly lines: number;
  readonly stride: number;
}

/** Sets what lies within `margin` places of a set one along its line. */
function spread(places: Uint8Array, along: Lines, margin: number): Uint8Array {
  const result = new Uint8Array(places.length);
  for (let line = 0; line < along.lines; line++) {
    const first = line * along.stride;
    let until = -1;
    for (let n = -margin; n < along.length; n++) {
      const ahead = n + margin;
      if (ahead < along.length && places[first + ahead * along.step] !== 0) until = ahead + margin;
      if (n >= 0 && n <= until) result[first + n * along.step] = 1;
    }
  }
  return result;
}
