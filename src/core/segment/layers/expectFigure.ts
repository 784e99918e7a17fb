import type { Size } from '../../raster.ts';
import type { Expectation } from '../place/centre.ts';
import type { Figure } from './figure.ts';
import type { LayerKernel } from './layerKernel.ts';

/** Weight of the beliefs' log-odds beside the colours'. */
const STRENGTH = 3;

/** Log-odds for figure, in eighths as far as a signed byte goes, by the chance of background. */
const oddsOf = Uint8Array.from({ length: 256 }, (_, chance) => {
  const odds = Math.round(8 * STRENGTH * Math.log((256 - chance) / (chance + 1)));
  return Math.max(-127, Math.min(127, odds));
});
const labelOf = Uint8Array.from({ length: 256 }, (_, chance) => (chance < 128 ? 255 : 0));

/** Expects the figure where one is seen, in a picture of this size. */
export function expectFigure(
  { beliefs, cells }: Figure,
  size: Size,
  kernel: LayerKernel,
): Expectation {
  const ground = { grid: cells, planes: [beliefs[0]!] };
  const labels = kernel.spread(ground, size, labelOf);
  return { labels, odds: new Int8Array(kernel.spread(ground, size, oddsOf).buffer) };
}
