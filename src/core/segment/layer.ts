import type { Rectangle } from '../raster.ts';
import type { Bytes } from './cutKernel.ts';

/** The garments that a figure may wear, and the person in them. */
export const layers = [
  'upper',
  'lower',
  'dress',
  'outer',
  'shoes',
  'bag',
  'hat',
  'other',
  'skin',
  'hair',
] as const;

/** A part of what was cut out that can be switched on and off by itself. */
export type Layer = (typeof layers)[number];

/** A layer that is worn: what a photo can be about. */
export type Garment = Exclude<Layer, 'skin' | 'hair'>;

export const isWorn = (layer: Layer): layer is Garment => layer !== 'skin' && layer !== 'hair';

/** All that a figure is made of. */
export interface LayerMap {
  /** One byte a pixel of the raster: 0 background, n for `layers[n - 1]`. */
  readonly labels: Bytes;
  /** Those that occur, the largest first. */
  readonly parts: readonly LayerPart[];
}

/** One layer that occurs in a photo. */
export interface LayerPart {
  readonly layer: Layer;
  /** Its share of the figure, in (0, 1]. */
  readonly share: number;
  /** Where it lies, but for stray pixels; in raster pixels. */
  readonly box: Rectangle;
  /** How sure it is that this is what it shows, in [0, 1]: the mean chance of its kind where it lies. */
  readonly score: number;
  /** Whether it belongs to the mask. */
  readonly isOn: boolean;
}

/** Layers switched by hand; what is not named is decided from the photo. */
export type LayerChoice = Readonly<Partial<Record<Layer, boolean>>>;
