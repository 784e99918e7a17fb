import { adapt } from '../light/adapt.ts';
import { type LightChoice, readChoice } from '../light/choice.ts';
import type { LightReading } from '../light/light.ts';
import { clustersOf } from '../names/shade.ts';
import type { ClusterKernel } from '../palette/clusterKernel.ts';
import { extractPalette } from '../palette/extractPalette.ts';
import type { Palette, PaletteOptions, PaletteStages } from '../palette/palette.ts';
import { patternOf } from '../pattern/patternOf.ts';
import type { Raster } from '../raster.ts';
import type { Segmentation } from '../segment/segmentation.ts';
import type { Tag } from './tag.ts';
import { tagOf } from './tagOf.ts';
import type { Taxonomy } from './taxonomy.ts';

/** The colours of a garment that was cut out, and what they are called. */
export interface Description {
  readonly palette: Palette;
  readonly stages: PaletteStages;
  readonly tag: Tag;
  /** The light that the colours were corrected by, or why they were not; null where nobody asked for it. */
  readonly light: LightReading | null;
}

/** How colours are found and called. */
export interface DescribeSettings {
  readonly options: PaletteOptions;
  readonly light: LightChoice;
  readonly taxonomy: Taxonomy;
  /** Whether the pattern is looked for: it takes longer than all the rest. True unless said. */
  readonly withPattern?: boolean;
}

/**
 * Says what colours a garment has: corrected by the light where that was asked for and can be told, clustered, named, weighed;
 * and which pattern they make.
 * The segmentation is of this raster. By the article's recipe the nearest reference names a colour. Same arguments, same bytes.
 */
export function describeGarment(
  raster: Raster,
  segmentation: Segmentation,
  { options, light: choice, taxonomy, withPattern = true }: DescribeSettings,
  kernel: ClusterKernel,
): Description {
  const light = readChoice(choice, raster, segmentation);
  const seen = light?.kind === 'read' ? adapt(raster, light.light) : raster;
  const { palette, stages } = extractPalette(seen, segmentation.mask, options, kernel);
  const clusters = options.recipe === 'article' ? null : clustersOf(raster, stages);
  const tag = tagOf(palette, segmentation, taxonomy, clusters);
  const pattern = withPattern ? patternOf(raster, segmentation.mask, palette) : null;
  return { palette, stages, tag: { ...tag, pattern }, light };
}
