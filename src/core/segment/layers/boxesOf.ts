import type { Rectangle } from '../../raster.ts';
import type { Mask } from '../mask.ts';
import { boxOf } from '../rectangle.ts';

/** Labels that there are: layers from 1. */
const LABELS = 16;
/** Share of a layer's pixels that may lie outside its box at each side. */
const STRAY = 0.005;

/** The box of each label of a map (a byte a pixel, below 16), but for stray pixels: asked for one that occurs. */
export function boxesOf({ width, height, data }: Mask): (label: number) => Rectangle {
  const columns = new Uint32Array(LABELS * width);
  const rows = new Uint32Array(LABELS * height);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      const label = data[i]!;
      if (label === 0) continue;
      columns[label * width + x]!++;
      rows[label * height + y]!++;
    }
  const lineOf = (lines: Uint32Array, label: number, length: number) =>
    lines.subarray(label * length, (label + 1) * length);
  return (label) => {
    const profiles = { columns: lineOf(columns, label, width), rows: lineOf(rows, label, height) };
    const box = boxOf(profiles, STRAY);
    if (!box) throw new Error(`no pixel has the label ${label}`);
    return box;
  };
}
