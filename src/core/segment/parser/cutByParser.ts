import type { CutKernel } from '../cutKernel.ts';
import type { Mask } from '../mask.ts';
import { type Opening, settle } from '../methods/opening.ts';
import type { Parsed } from './parsed.ts';

/** What is background with less than this chance, of 255, is figure: the net was taught to look for what is rare. */
const FIGURE_BELOW = 102;

const labelOf = Uint8Array.from({ length: 256 }, (_, chance) => (chance < FIGURE_BELOW ? 255 : 0));

/** All that the garment parser takes for something else than background, as it sees it: the edge is no sharper than its grid. */
export function cutByParser(
  { raster, trimap }: Opening,
  { cells, beliefs }: Parsed,
  kernel: CutKernel,
): Mask {
  const ground = { grid: cells, planes: [beliefs[0]!] };
  const labels = kernel.layers.spread(ground, raster, labelOf);
  return settle(raster, trimap, (pixel) => labels[pixel] !== 0);
}
