import type { Raster } from '../../raster.ts';
import type { EvidenceKernel } from '../certainty/evidenceKernel.ts';
import type { Mask } from '../mask.ts';
import { sideOf } from './cells.ts';

/** So many cells along the longest side; a window is a cell with its eight neighbours. */
const CELLS = 52;
/** From this clarity on there is an edge; of true edges in street photos one in twenty has less. */
export const CLEAR = 0.5;

/**
 * How clearly garment and ground differ at each pixel at which the mask ends, in no order that matters: by how many of their own
 * spreads the colours of both sides differ. Texture and noise count against an edge, a step in light for it. Empty where the mask has no
 * edge. `raster` and `mask` are of one size.
 */
export const edgeClarities = (raster: Raster, mask: Mask, kernel: EvidenceKernel): Float64Array =>
  kernel.edgeClarities(raster, mask, sideOf(mask, CELLS));

/**
 * Where a mask ends though nothing in the photo does: 255 for each of its edge pixels at which the colours of both sides
 * can hardly be told apart, white cloth before a white wall. 0 elsewhere. `raster` and `mask` are of one size.
 */
export const unclearEdge = (raster: Raster, mask: Mask, kernel: EvidenceKernel): Mask =>
  kernel.unclearEdge(raster, mask, sideOf(mask, CELLS), CLEAR);
