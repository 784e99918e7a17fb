import type { Size } from '../../raster.ts';
import type { Beliefs } from '../layers/beliefs.ts';

/** What the garment parser sees in a photo. Plain data: the same net and photo give the same bytes. */
export interface Parsed {
  /** The grid that lies over the photo. */
  readonly cells: Size;
  /** How likely each cell shows each kind: background, then `layers` in order; 255 is certain. */
  readonly beliefs: Beliefs;
}

/** The pictures that the parser looks at are of this size: its figures stand upright. */
export const parserSize: Size = { width: 128, height: 192 };

/** It looks at a photo as it is, and mirrored: what both say is surer than either. */
export const PARSER_VIEWS = 2;
