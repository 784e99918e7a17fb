import { asPhotographed, type LightChoice } from '../light/choice.ts';
import { ownPalette, type PaletteChoice } from '../palette/choice.ts';
import { automatic, type SegmentInputs } from '../segment/segmentation.ts';

/** All that a person has said of one photo before its colours are called anything. */
export interface PhotoInputs extends SegmentInputs {
  /** What its colours are corrected by. */
  readonly light: LightChoice;
  /** How they become a palette. */
  readonly palette: PaletteChoice;
}

/** Nobody has said anything. */
export const untouched: PhotoInputs = {
  ...automatic,
  light: asPhotographed,
  palette: ownPalette,
};
