import type { LightReading } from '../light/light.ts';
import type { Palette, PaletteStages } from '../palette/palette.ts';
import type { Raster, Size } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import type { Segmentation } from '../segment/segmentation.ts';
import type { TaggedGarment } from '../tags/describeGarments.ts';
import type { Tag } from '../tags/tag.ts';

/** Everything that happened between a file and its tag, with a picture for each stage. */
export interface Examined {
  /** The picture's own size, turned upright. */
  readonly original: Size;
  readonly raster: Raster;
  /** With its stages. */
  readonly segmentation: Segmentation;
  /** How much of each pixel is garment; the mask itself until its edge was looked at closely, after each stroke. */
  readonly alpha: Mask;
  /** Where the mask ends though nothing in the photo does; as it was before until then. */
  readonly unclear: Mask;
  readonly palette: Palette;
  readonly paletteStages: PaletteStages;
  /** Without the editor's corrections. */
  readonly tag: Tag;
  /** The garments of a figure that can be told apart, each with a tag of its own, the largest first. */
  readonly garments: readonly TaggedGarment[];
  /** The light that the colours were corrected by, or why they were not; null where nobody asked for it. */
  readonly light: LightReading | null;
}
