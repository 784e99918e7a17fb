import type { Triple } from '../palette/palette.ts';
import type { Point, Raster } from '../raster.ts';
import { type LightReading, refuse } from './light.ts';
import { byteOf, linearOf } from './linear.ts';
import { readLight } from './readLight.ts';

/** Half the side of the square that is looked at, in pixels. */
export const REACH = 3;
/** A channel above this may have been cut off; one below that is mostly noise. */
const BURNT = 252;
const DARK = 24;

/**
 * Reads the light off a place that somebody says is grey or white: a card, a label, a wall. Refused with a reason where that is
 * burnt out, too dark, or of a colour that no light gives to grey. `point` lies in the raster.
 */
export function lightAt(raster: Raster, point: Point): LightReading {
  const pixels = around(raster, point);
  const channels = pixels.flatMap((i) => [0, 1, 2].map((c) => raster.data[4 * i + c]!));
  const mean = channels.reduce((sum, byte) => sum + byte, 0) / channels.length;
  if (channels.filter((byte) => byte > BURNT).length > channels.length / 4)
    return refuse('burnt-out');
  if (mean < DARK) return refuse('too-dark');
  return readLight(meanOf(raster, pixels), 'coloured');
}

/** The colour of a place, as bytes: the mean in linear light of what `lightAt` looks at. */
export function colourAt(raster: Raster, point: Point): Triple {
  const [r, g, b] = meanOf(raster, around(raster, point));
  return [byteOf(r), byteOf(g), byteOf(b)];
}

function around({ width, height }: Raster, { x, y }: Point): number[] {
  const found: number[] = [];
  for (let v = Math.max(0, y - REACH); v <= Math.min(height - 1, y + REACH); v++)
    for (let u = Math.max(0, x - REACH); u <= Math.min(width - 1, x + REACH); u++)
      found.push(v * width + u);
  return found;
}

/** The mean in linear light. */
function meanOf({ data }: Raster, pixels: readonly number[]): Triple {
  const mean = (channel: number): number =>
    pixels.reduce((sum, i) => sum + linearOf[data[4 * i + channel]!]!, 0) / pixels.length;
  return [mean(0), mean(1), mean(2)];
}
