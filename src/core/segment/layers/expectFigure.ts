import type { Size } from '../../raster.ts';
import type { Expectation } from '../place/centre.ts';
import type { Figure } from './figure.ts';
import { spread } from './spread.ts';

/** Weight of the beliefs' log-odds beside the colours'. */
const STRENGTH = 3;

/** Log-odds for figure, in eighths as far as a signed byte goes, by the chance of background. */
const oddsOf = Int8Array.from({ length: 256 }, (_, chance) => {
  const odds = Math.round(8 * STRENGTH * Math.log((256 - chance) / (chance + 1)));
  return Math.max(-127, Math.min(127, odds));
});

/** Expects the figure where one is seen, in a picture of this size. */
export function expectFigure({ beliefs, cells }: Figure, size: Size): Expectation {
  const labels = spread(beliefs[0]!, cells, size);
  const odds = new Int8Array(labels.length);
  for (let i = 0; i < odds.length; i++) {
    const ground = labels[i]!;
    odds[i] = oddsOf[ground]!;
    labels[i] = ground < 128 ? 255 : 0;
  }
  return { labels, odds };
}
