import type { Mask } from '../segment/mask.ts';
import type { Tag } from '../tags/tag.ts';

/** What one way to cut makes of a photo. */
export interface Tried {
  /** Of the raster's size. */
  readonly mask: Mask;
  /** Share of the raster that is garment, in [0, 1]. */
  readonly coverage: number;
  readonly tag: Tag;
  /** How long the cut takes, finding the rectangle included. */
  readonly milliseconds: number;
}
