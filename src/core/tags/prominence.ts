import { noSwatch, type Palette } from '../palette/palette.ts';

/**
 * How much a swatch's length of edge counts against it. Skin, hair, shadow and what is left of the
 * background lie along the edge of the cut; the garment's own colours mostly lie within.
 */
const edgePenalty = 0.4;

/** How far the leading swatch is trusted to be the one that is meant. */
const contrast = 3;

/** Which swatches are the garment. `parts` and `leads` sum to 1 and rise with share and fall with edge. */
export interface Prominence {
  /** Relative length of edge, 0 to 4; 1 is average. */
  readonly edges: readonly number[];
  /** The part each swatch has in the garment: share * exp(-edgePenalty * edge). */
  readonly parts: readonly number[];
  /** How likely each is to be what the garment's one colour means: parts ^ contrast. */
  readonly leads: readonly number[];
}

/**
 * Weighs the swatches by share and place. The constants were chosen on photos, together with the
 * anchors of cloth; the taxonomy's card says how. An empty palette has empty lists.
 */
export function prominenceOf(palette: Palette): Prominence {
  const edges = relativeEdges(palette);
  const parts = normalised(
    palette.swatches.map(({ weight }, i) => weight * Math.exp(-edgePenalty * edges[i]!)),
  );
  return { edges, parts, leads: normalised(parts.map((part) => part ** contrast)) };
}

/**
 * For each swatch its part of the pixels that touch background over its part of all pixels: 1 is
 * average, at most 4. It does not depend on the size of the picture. The frame of the picture is not background.
 */
function relativeEdges({ swatches, labels, width, height }: Palette): number[] {
  const pixels = swatches.map(() => 0);
  const onEdge = swatches.map(() => 0);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const label = labels[i]!;
      if (label === noSwatch) continue;
      pixels[label]!++;
      const touchesBackground =
        (x > 0 && labels[i - 1] === noSwatch) ||
        (x < width - 1 && labels[i + 1] === noSwatch) ||
        (y > 0 && labels[i - width] === noSwatch) ||
        (y < height - 1 && labels[i + width] === noSwatch);
      if (touchesBackground) onEdge[label]!++;
    }
  }
  const rate = sum(onEdge) / sum(pixels);
  return swatches.map((_, i) => (rate > 0 ? Math.min(4, onEdge[i]! / pixels[i]! / rate) : 1));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function normalised(numbers: readonly number[]): number[] {
  const total = sum(numbers);
  return numbers.map((x) => x / total);
}
