import type { Size } from '../../raster.ts';
import type { Figure } from '../layers/figure.ts';
import type { Plane } from '../layers/planes.ts';
import { between } from './between.ts';

/** What the parser's word counts beside that of the trees. */
const PARSER_WEIGHT = 1.5;
/** The parser was taught to look for what is rare: background is so many times likelier than it says. */
const BACKGROUND = 3.3;

/** The logarithm of a chance of a byte; one of nothing is not impossible. */
const logOf = Float64Array.from({ length: 256 }, (_, chance) => Math.log(chance + 0.5));

/**
 * What the parser and the trees see together, in the parser's cells: their chances multiplied (a product of experts; Hinton 2002), the
 * trees' between the middles of their own, coarser cells. Each finds figures that the other misses.
 */
export function joinFigures(parser: Figure, trees: Figure): Figure {
  const kinds = parser.beliefs.length;
  const beliefs: Plane[] = parser.beliefs.map((plane) => new Uint8Array(plane.length));
  const others = trees.beliefs.map((plane) => spreadLogs(plane, trees.cells, parser.cells));
  const chances = new Float64Array(kinds);
  for (let cell = 0; cell < beliefs[0]!.length; cell++) {
    let sum = 0;
    for (let kind = 0; kind < kinds; kind++) {
      const own = logOf[parser.beliefs[kind]![cell]!]!;
      const times = kind === 0 ? BACKGROUND : 1;
      chances[kind] = times * Math.exp(PARSER_WEIGHT * own + others[kind]![cell]!);
      sum += chances[kind]!;
    }
    for (let kind = 0; kind < kinds; kind++)
      beliefs[kind]![cell] = Math.round((255 * chances[kind]!) / sum);
  }
  return { ...parser, beliefs };
}

/** The logarithms of a plane's chances at the cells of another grid, bilinear between the middles of its own. */
function spreadLogs(plane: Plane, from: Size, to: Size): Float32Array {
  const logs = new Float32Array(to.width * to.height);
  for (let y = 0, cell = 0; y < to.height; y++) {
    const down = between(y, to.height, from.height);
    for (let x = 0; x < to.width; x++, cell++) {
      const across = between(x, to.width, from.width);
      const row = (start: number): number => {
        const left = logOf[plane[start + across.first]!]!;
        return left + (logOf[plane[start + across.second]!]! - left) * across.share;
      };
      const upper = row(down.first * from.width);
      logs[cell] = upper + (row(down.second * from.width) - upper) * down.share;
    }
  }
  return logs;
}
