import type { ClusterKernel } from '../palette/clusterKernel.ts';
import type { Raster, Rectangle } from '../raster.ts';
import { type Garment, isWorn, type LayerMap, type LayerPart } from '../segment/layer.ts';
import { labelOf } from '../segment/layers/layerCounts.ts';
import { coverageOf, type Mask } from '../segment/mask.ts';
import type { Segmentation } from '../segment/segmentation.ts';
import { type DescribeSettings, describeGarment } from './describeGarment.ts';
import type { Tag } from './tag.ts';

/** One of the garments that a person wears in a photo, with a tag of its own. */
export interface TaggedGarment {
  readonly garment: Garment;
  /** In raster pixels. */
  readonly box: Rectangle;
  /** How sure it is that this is what it is taken for, in [0, 1]. */
  readonly score: number;
  /** Its share of the figure, in (0, 1]. */
  readonly share: number;
  readonly tag: Tag;
}

/** What makes up less of the figure is a belt or a strap, */
const LEAST_SHARE = 0.02;
/** and what is less sure is likelier a part of something else. */
const LEAST_SCORE = 0.3;

/**
 * Every garment that can be told apart in a photo, the largest first, each tagged as if it were alone; none where no person was seen.
 * The segmentation is of this raster; which of its layers are on does not matter. Same arguments, same bytes.
 */
export function describeGarments(
  raster: Raster,
  segmentation: Segmentation,
  settings: DescribeSettings,
  kernel: ClusterKernel,
): readonly TaggedGarment[] {
  const { layers } = segmentation;
  if (!layers) return [];
  return layers.parts.filter(isGarment).map(({ layer: garment, box, score, share }) => {
    const mask = maskOf(layers, garment, raster);
    const alone = { ...segmentation, mask, coverage: coverageOf(mask) };
    const { tag } = describeGarment(raster, alone, settings, kernel);
    return { garment, box, score, share, tag };
  });
}

/** Accessories are many things, which have no colour together. */
const isGarment = (part: LayerPart): part is LayerPart & { readonly layer: Garment } =>
  isWorn(part.layer) &&
  part.layer !== 'other' &&
  part.share >= LEAST_SHARE &&
  part.score >= LEAST_SCORE;

/** The pixels that show a garment, whether it is on or not. */
function maskOf({ labels }: LayerMap, garment: Garment, { width, height }: Raster): Mask {
  const wanted = labelOf(garment);
  return { width, height, data: labels.map((label) => (label === wanted ? 255 : 0)) };
}
