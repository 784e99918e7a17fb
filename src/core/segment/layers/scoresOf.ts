import type { Mask } from '../mask.ts';
import type { Figure } from './figure.ts';

/**
 * For each label how sure it is, in [0, 1]: the mean chance of its kind in the cells whose middle has that label; 0 where none has.
 * `map`: a label a pixel of the picture that the figure was seen in.
 */
export function scoresOf(
  map: Mask,
  { cells, beliefs }: Pick<Figure, 'cells' | 'beliefs'>,
): readonly number[] {
  const sums = beliefs.map(() => 0);
  const counts = beliefs.map(() => 0);
  for (let y = 0, cell = 0; y < cells.height; y++) {
    const row = Math.floor(((y + 0.5) * map.height) / cells.height) * map.width;
    for (let x = 0; x < cells.width; x++, cell++) {
      const label = map.data[row + Math.floor(((x + 0.5) * map.width) / cells.width)]!;
      if (label === 0) continue;
      sums[label]! += beliefs[label]![cell]!;
      counts[label]!++;
    }
  }
  return sums.map((sum, label) => (counts[label] === 0 ? 0 : sum / (255 * counts[label]!)));
}
