import type { Raster } from '../raster.ts';
import type { Bytes } from './cutKernel.ts';

/** What the frame of a picture is made of. Shares are in [0, 1]. */
export interface Backdrop {
  /** Median of the frame's pixels, channel by channel. */
  readonly colour: readonly [number, number, number];
  /** Median distance of the frame's pixels from `colour`, Euclidean in 8-bit RGB. */
  readonly spread: number;
  /** Share of the frame's pixels that are near `colour`. */
  readonly share: number;
  /** Share of the frame's pixels that are transparent. */
  readonly transparency: number;
}

/** Width of the frame, as a share of the longest side. */
const FRAME = 0.015;
/** A frame pixel this near to the backdrop's colour belongs to it. */
const NEAR = 20;
/** From this share on, the frame counts as one plain backdrop, or as transparent. */
const PLAIN = 0.6;
/** The flood stops where a colour is further off than this and than so many spreads. */
const FLOOD_DISTANCE = 6;
const FLOOD_SPREADS = 2.5;

/** True where a picture stands before one plain backdrop, so that what differs from it is the object. */
export const isPlain = (backdrop: Backdrop): boolean => backdrop.share >= PLAIN;

/** True where the picture was cut out before it came here: its frame is transparent. */
export const isCutOut = (backdrop: Backdrop): boolean => backdrop.transparency >= PLAIN;

/** Looks at the frame of a picture. */
export function backdropOf(picture: Raster): Backdrop {
  const frame = framePixels(picture);
  const channel = (c: number) => median(frame.map((i) => picture.data[4 * i + c]!));
  const colour = [channel(0), channel(1), channel(2)] as const;
  const distances = frame.map((i) => distance(picture, i, colour));
  const shareOf = (matches: number) => matches / frame.length;
  return {
    colour,
    spread: median(distances),
    share: shareOf(distances.filter((d) => d < NEAR).length),
    transparency: shareOf(frame.filter((i) => picture.data[4 * i + 3]! < 128).length),
  };
}

/** Indices of the pixels at most the frame's width from the border. */
function framePixels({ width, height }: Raster): number[] {
  const depth = Math.max(1, Math.round(FRAME * Math.max(width, height)));
  const frame: number[] = [];
  for (let y = 0; y < height; y++) {
    const isEdgeRow = y < depth || y >= height - depth;
    for (let x = 0; x < width; x++) {
      if (isEdgeRow || x < depth || x >= width - depth) frame.push(y * width + x);
    }
  }
  return frame;
}

/** The upper median. */
function median(values: readonly number[]): number {
  return Float64Array.from(values).sort()[values.length >> 1]!;
}

function distance(picture: Raster, pixel: number, colour: Backdrop['colour']): number {
  const at = 4 * pixel;
  const red = picture.data[at]! - colour[0];
  const green = picture.data[at + 1]! - colour[1];
  const blue = picture.data[at + 2]! - colour[2];
  return Math.sqrt(red * red + green * green + blue * blue);
}

/** First guess before a plain backdrop: 0 what is reached from the border without leaving its colour, 255 the rest. */
export function outsideBackdrop(picture: Raster, backdrop: Backdrop): Bytes {
  const { width, height } = picture;
  const limit = Math.max(FLOOD_DISTANCE, FLOOD_SPREADS * backdrop.spread);
  const labels: Bytes = new Uint8Array(width * height).fill(255);
  const reached: number[] = [];
  const reach = (x: number, y: number): void => {
    const i = y * width + x;
    if (x < 0 || y < 0 || x >= width || y >= height || labels[i] === 0) return;
    if (distance(picture, i, backdrop.colour) >= limit) return;
    labels[i] = 0;
    reached.push(i);
  };
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) reach(x, y);
  for (let y = 0; y < height; y++) for (const x of [0, width - 1]) reach(x, y);
  for (let i = reached.pop(); i !== undefined; i = reached.pop()) {
    const x = i % width;
    const y = (i - x) / width;
    reach(x - 1, y);
    reach(x + 1, y);
    reach(x, y - 1);
    reach(x, y + 1);
  }
  return labels;
}
