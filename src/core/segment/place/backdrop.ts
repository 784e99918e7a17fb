import type { Size } from '../../raster.ts';
import type { PlaceKernel } from './placeKernel.ts';
import { type Surface, unevennessOf } from './surface.ts';

/** What the frame of a picture says of what the object stands before. */
export interface Backdrop {
  /** The slowly changing colour that most of the frame is near to. */
  readonly surface: Surface;
  /** How far `surface` strays from its mean, in 8-bit RGB. */
  readonly unevenness: number;
  /** Median distance of the frame's pixels from `surface`, Euclidean in 8-bit RGB. */
  readonly spread: number;
  /** True where the frame shows one plain backdrop, so that what differs from it is the object. */
  readonly isPlain: boolean;
  /** True where the picture was cut out before it came here: its frame is transparent. */
  readonly isCutOut: boolean;
}

/** Width of the frame, as a share of the longest side. */
const FRAME = 0.015;
/**
 * What makes a backdrop plain: such a share of the frame within such a distance of the surface. The more of the frame may
 * be garment, the better the rest has to fit: half of a street may lie near a surface by chance.
 */
const PLAIN = [
  { share: 0.6, distance: 4 },
  { share: 0.75, distance: 8 },
  { share: 0.9, distance: 32 },
];
/** From this share on the frame counts as transparent. */
const TRANSPARENT = 0.6;

/** Looks at the frame of the picture that is open, at a level of this size. */
export function backdropOf(size: Size, level: number, kernel: PlaceKernel): Backdrop {
  const depth = Math.max(1, Math.round(FRAME * Math.max(size.width, size.height)));
  const { surface, distances, transparent } = kernel.frame(level, depth);
  distances.sort();
  return {
    surface,
    unevenness: unevennessOf(surface),
    spread: quantile(distances, 0.5),
    isPlain: PLAIN.some(({ share, distance }) => quantile(distances, share) < distance),
    isCutOut: transparent >= TRANSPARENT * distances.length,
  };
}

const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.floor(share * (sorted.length - 1))]!;
