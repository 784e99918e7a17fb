import type { Bytes } from '../cutKernel.ts';
import type { Backdrop } from './backdrop.ts';
import type { PlaceKernel } from './placeKernel.ts';

/** The flood goes where a colour is nearer to the surface than this or than so many spreads. */
const NEAR = 6;
const NEAR_SPREADS = 2.5;
/**
 * In uneven light it also drifts further off, as far as the surface itself strays, in steps from pixel to pixel no larger than
 * a shadow's or than so many spreads. Not on an even backdrop: white before white fades as slowly.
 */
const STEP = 4;
const STEP_SPREADS = 1.5;

/** First guess before a plain backdrop, at a level: 0 what is reached from the border without leaving it, 255 the rest. */
export function outsideBackdrop(
  level: number,
  { surface, spread, unevenness }: Backdrop,
  kernel: PlaceKernel,
): Bytes {
  return kernel.flood(level, surface, {
    near: Math.max(NEAR, NEAR_SPREADS * spread),
    drift: unevenness,
    step: Math.max(STEP, STEP_SPREADS * spread),
  });
}
