import type { Raster, Size } from '../../raster.ts';
import type { CutKernel } from '../cutKernel.ts';
import { type Backdrop, backdropOf } from './backdrop.ts';
import { isFlooded, outsideBackdrop } from './flood.ts';
import { flatSurface, meanOf, type Surface } from './surface.ts';

/** A picture in work: its pyramid is open in the kernel, `coarse` is the level of `picture`, `top` the smallest one. */
export interface Scene {
  readonly size: Size;
  readonly picture: Raster;
  readonly coarse: number;
  readonly top: number;
  readonly backdrop: Backdrop;
  /** What was evened out of the picture; null: nothing. */
  readonly evened: Surface | null;
}

/** The whole of GrabCut runs at the level whose longest side is nearest to this, in pixels. */
const COARSE_SIDE = 120;
/** The first pass runs at half of that, unless too little would be left. */
const LEAST_SIDE = 48;
/** A plain backdrop that strays further from its mean is evened out, in 8-bit RGB. */
const UNEVEN = 4;

/**
 * Opens a picture in the kernel. Where it stands before a plain backdrop in uneven light, the light is evened out first:
 * colour mixtures know no place, and the dark end of a sweep would be as good a colour for the garment.
 */
export function openScene(raster: Raster, kernel: CutKernel): Scene {
  const longest = Math.max(raster.width, raster.height);
  const coarse = coarseLevelOf(raster);
  const top = longest / 2 ** (coarse + 1) >= LEAST_SIDE ? coarse + 1 : coarse;
  kernel.open(raster, top + 1);
  const picture = kernel.picture(coarse);
  const found = backdropOf(picture, coarse, kernel.place);
  const isPlain = found.isPlain && isFlooded(coarse, found, kernel.place);
  const backdrop = { ...found, isPlain };
  const scene = { size: raster, picture, coarse, top, backdrop, evened: null };
  if (!backdrop.isPlain || backdrop.isCutOut || backdrop.unevenness < UNEVEN) return scene;
  const labels = outsideBackdrop(coarse, backdrop, kernel.place);
  if (!labels.includes(0)) return scene;
  const surface = kernel.place.fitGround(coarse, labels);
  kernel.even(surface);
  return {
    ...scene,
    picture: kernel.picture(coarse),
    backdrop: { ...backdrop, surface: flatSurface(meanOf(surface)) },
    evened: surface,
  };
}

/** Opens the picture of a scene once more as it was, where the kernel has opened another or other sizes of it since. */
export function openAgain(raster: Raster, { top, evened }: Scene, kernel: CutKernel): void {
  kernel.open(raster, top + 1);
  if (evened) kernel.even(evened);
}

/** The level at which the whole of GrabCut runs on a picture of this size. */
export function coarseLevelOf({ width, height }: Size): number {
  return Math.max(0, Math.round(Math.log2(Math.max(width, height) / COARSE_SIDE)));
}
