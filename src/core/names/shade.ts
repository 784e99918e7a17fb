import { noSwatch, type PaletteStages, type Swatch, type Triple } from '../palette/palette.ts';
import type { Size } from '../raster.ts';

/** One of the clusters that a garment's colours were split into, with where it lies. */
export interface Shade {
  readonly lab: Triple;
  /** Share of the garment, (0, 1]; the shades of a garment sum to 1. */
  readonly share: number;
  /** Root mean square distance of its pixels to its colour, in Lab65. */
  readonly spread: number;
  /** Its part of the pixels that touch background over its part of all pixels: 1 is average; 0 to 4. */
  readonly edge: number;
  /** How far below the garment's middle its pixels lie on average, in standard deviations of all pixels. */
  readonly below: number;
  /** Mean squared distance of its pixels from the garment's middle across and along, in variances of all pixels. */
  readonly across: number;
  readonly along: number;
}

/** Clusters and, one byte a pixel, which of them it belongs to, `noSwatch` where it is background. */
export interface Clusters extends Size {
  readonly swatches: readonly Swatch[];
  readonly labels: Uint8Array;
}

/** What the colours of a picture of this size were split into on their way to a palette. */
export const clustersOf = (
  { width, height }: Size,
  { clusters, clusterLabels }: Pick<PaletteStages, 'clusters' | 'clusterLabels'>,
): Clusters => ({ width, height, swatches: clusters, labels: clusterLabels });

/** What is counted of the pixels of one cluster, in this order; how many counts. */
const PIXELS = 0;
const EDGE = 1;
const X = 2;
const Y = 3;
const XX = 4;
const YY = 5;
const COUNTS = 6;

/**
 * The clusters as shades. Neither the size of the picture nor background around the garment matters; the frame of the
 * picture is no background.
 */
export function shadesOf(clusters: Clusters): Shade[] {
  const counts = countPixels(clusters);
  const all = sumOf(counts);
  const [middleX, middleY] = [all[X]! / all[PIXELS]!, all[Y]! / all[PIXELS]!];
  const variance = (squares: number, middle: number): number =>
    Math.max(squares / all[PIXELS]! - middle ** 2, 1 / 12);
  const [varianceX, varianceY] = [variance(all[XX]!, middleX), variance(all[YY]!, middleY)];
  const rate = all[EDGE]! / all[PIXELS]!;
  return clusters.swatches.map(({ lab, weight, spread }, i) => {
    const [pixels, edge, x, y, xx, yy] = counts[i]!.map((count) => count / counts[i]![PIXELS]!);
    return {
      lab,
      share: weight,
      spread,
      edge: rate > 0 ? Math.min(4, edge! / rate) : pixels!,
      below: (y! - middleY) / Math.sqrt(varianceY),
      across: (xx! - 2 * middleX * x! + middleX ** 2) / varianceX,
      along: (yy! - 2 * middleY * y! + middleY ** 2) / varianceY,
    };
  });
}

/** One row of counts a cluster. */
function countPixels({ swatches, labels, width, height }: Clusters): number[][] {
  const counts = new Float64Array(256 * COUNTS);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      const label = labels[i]!;
      if (label === noSwatch) continue;
      const at = label * COUNTS;
      counts[at + PIXELS]! += 1;
      counts[at + X]! += x;
      counts[at + Y]! += y;
      counts[at + XX]! += x * x;
      counts[at + YY]! += y * y;
      const touchesBackground =
        (x > 0 && labels[i - 1] === noSwatch) ||
        (x < width - 1 && labels[i + 1] === noSwatch) ||
        (y > 0 && labels[i - width] === noSwatch) ||
        (y < height - 1 && labels[i + width] === noSwatch);
      if (touchesBackground) counts[at + EDGE]! += 1;
    }
  return swatches.map((_, s) => [...counts.subarray(s * COUNTS, (s + 1) * COUNTS)]);
}

const sumOf = (counts: readonly (readonly number[])[]): number[] =>
  Array.from({ length: COUNTS }, (_, n) => counts.reduce((sum, mine) => sum + mine[n]!, 0));
