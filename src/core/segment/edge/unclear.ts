import type { Raster } from '../../raster.ts';
import { isEdgeAt, type Mask } from '../mask.ts';
import { eachRun } from './cells.ts';
import { clarityOf } from './clarity.ts';

/** From this clarity on there is an edge; of true edges in street photos one in twenty has less. */
export const CLEAR = 0.5;

/**
 * Where a mask ends though nothing in the photo does: 255 for each of its edge pixels at which the colours of both sides
 * can hardly be told apart, white cloth before a white wall. 0 elsewhere. `raster` and `mask` are of one size.
 */
export function unclearEdge(raster: Raster, mask: Mask): Mask {
  const { cells, isEdge, data: clarity } = clarityOf(raster, mask);
  const data = new Uint8Array(mask.data.length);
  const isUnclear = isEdge.map((is, cell) => (is && clarity[cell]! < CLEAR ? 1 : 0));
  eachRun(cells, isUnclear, mask, (from, to) => {
    for (let i = from; i < to; i++) if (mask.data[i] !== 0 && isEdgeAt(mask, i)) data[i] = 255;
  });
  return { ...mask, data };
}
