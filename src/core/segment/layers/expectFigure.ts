import type { Size } from '../../raster.ts';
import type { Expectation } from '../place/centre.ts';
import type { Figure } from './figure.ts';
import { spread } from './spread.ts';

/** Weight of the beliefs' log-odds beside the colours'. */
const STRENGTH = 3;

/** Expects the figure where one is seen, in a picture of this size. */
export function expectFigure({ beliefs, cells }: Figure, size: Size): Expectation {
  const ground = spread(beliefs[0]!, cells, size);
  const odds = new Int8Array(ground.length);
  const table = oddsTable();
  for (let i = 0; i < odds.length; i++) odds[i] = table[ground[i]!]!;
  return { labels: ground.map((chance) => (chance < 128 ? 255 : 0)), odds };
}

/** Log-odds for figure, in eighths, by the chance of background. */
function oddsTable(): Int8Array {
  return Int8Array.from({ length: 256 }, (_, chance) =>
    clamp(Math.round(8 * STRENGTH * Math.log((256 - chance) / (chance + 1)))),
  );
}

/** As far as a signed byte goes. */
const clamp = (odds: number): number => Math.max(-127, Math.min(127, odds));
