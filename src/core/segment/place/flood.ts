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

/** From this spread on a backdrop is textured: tiles, boards, a carpet. */
const TEXTURED = 4;
/** Where an object stands there, of what a flood leaves so much has to be of colours that it hardly met, */
const OWN_SHARE = 0.75;
/** and so much of the picture in any case, or there is no object: striped cloth fills the frame. */
const LEAST = 0.05;

/**
 * Whether a flood from the border takes the backdrop, and not only as far as the first joint between two tiles: then the rest of them is
 * left, of the same colours as what was taken. An even backdrop has no joints, and white before white looks no other way.
 */
export function isFlooded(level: number, backdrop: Backdrop, kernel: PlaceKernel): boolean {
  if (backdrop.spread < TEXTURED) return true;
  const left = outsideBackdrop(level, backdrop, kernel);
  const nothing = new Uint8Array(left.length);
  const own = kernel.addOwnColours(level, nothing, left, { margin: 0, times: 1, least: 0 });
  return countOf(own) >= OWN_SHARE * countOf(left) || countOf(own) < LEAST * own.length;
}

const countOf = (labels: Bytes): number => labels.reduce((count, label) => count + (label >> 7), 0);

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
