import type { Pattern } from '../../src/core/pattern/pattern.ts';
import type { Raster } from '../../src/core/raster.ts';
import type { Mask } from '../../src/core/segment/mask.ts';

/** Where a photo is from: a shop, or painted by us. */
export type Origin = 'shop' | 'painted';

/** A garment whose pattern is known. */
export interface Seen {
  readonly origin: Origin;
  /** Says which it is; no two are alike. */
  readonly id: string;
  readonly raster: Raster;
  readonly mask: Mask;
  readonly pattern: Pattern;
}
