import type { Triple } from '../../src/core/palette/palette.ts';
import type { Mask } from '../../src/core/segment/mask.ts';
import type { Family } from '../../src/core/tags/family.ts';
import type { BackgroundKind } from './backgrounds/background.ts';
import type { Cloth } from './cloth.ts';
import type { Slot } from './garment.ts';
import type { Category, GarmentKind } from './garments/garments.ts';

/** Everything that a sample is painted from. */
export interface SampleSpec {
  /** File name without extension. */
  readonly name: string;
  /** What is to be seen, in plain words. */
  readonly title: string;
  readonly seed: number;
  readonly garment: GarmentKind;
  readonly cloths: Readonly<Record<Slot, Cloth>>;
  readonly background: BackgroundKind;
  /** Share of the picture's width or height that the garment takes. */
  readonly fill: number;
  /** Sensor noise: its deviation, of 255. */
  readonly noise: number;
}

/** A dye and how much of the garment it covers. */
export interface TrueSwatch {
  readonly name: string;
  readonly family: Family;
  /** sRGB 0..255 of the cloth before any light fell on it. */
  readonly rgb: Triple;
  /** The same in Lab65. */
  readonly lab: Triple;
  readonly weight: number;
}

/** What is true of a sample because we painted it so. */
export interface SampleTruth {
  readonly mask: Mask;
  /** Largest share first; the weights sum to 1. */
  readonly palette: readonly TrueSwatch[];
  /** The family with the largest share. */
  readonly primary: Family;
  readonly category: Category;
  readonly background: BackgroundKind;
}
