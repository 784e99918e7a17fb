import type { Raster } from '../../raster.ts';
import { distancesFrom, fitMostly, type Surface, unevennessOf } from './surface.ts';

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

/** Looks at the frame of a picture. */
export function backdropOf(picture: Raster): Backdrop {
  const frame = framePixels(picture);
  const surface = fitMostly(picture, frame);
  const distances = distancesFrom(surface, picture, frame).sort();
  const transparent = frame.filter((i) => picture.data[4 * i + 3]! < 128).length;
  return {
    surface,
    unevenness: unevennessOf(surface),
    spread: quantile(distances, 0.5),
    isPlain: PLAIN.some(({ share, distance }) => quantile(distances, share) < distance),
    isCutOut: transparent >= TRANSPARENT * frame.length,
  };
}

/** Indices of the pixels at most the frame's width from the border. */
function framePixels({ width, height }: Raster): Uint32Array {
  const depth = Math.max(1, Math.round(FRAME * Math.max(width, height)));
  const frame: number[] = [];
  for (let y = 0; y < height; y++) {
    const isEdgeRow = y < depth || y >= height - depth;
    for (let x = 0; x < width; x++) {
      if (isEdgeRow || x < depth || x >= width - depth) frame.push(y * width + x);
    }
  }
  return Uint32Array.from(frame);
}

const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.floor(share * (sorted.length - 1))]!;
