import type { Random } from '../../src/core/random.ts';
import type { Raster } from '../../src/core/raster.ts';
import { type Canvas, toSrgb } from './canvas.ts';
import { blurred } from './field.ts';

/** Takes the picture: the lens softens, the corners darken a little, the sensor adds noise. */
export function photograph(canvas: Canvas, random: Random, noise: number): Raster {
  const { width, height } = canvas;
  const data = new Uint8ClampedArray(width * height * 4);
  const channels = [0, 1, 2].map((c) => soften(canvas, c));
  for (let i = 0; i < width * height; i++) {
    const light = vignette((i % width) / width - 0.5, Math.floor(i / width) / height - 0.5);
    const grain = noise * spread(random);
    for (let c = 0; c < 3; c++)
      data[i * 4 + c] = toSrgb(channels[c]![i]! * light) + grain + 0.5 * noise * spread(random);
    data[i * 4 + 3] = 255;
  }
  return { width, height, data };
}

function soften({ width, height, data }: Canvas, channel: number): Float32Array {
  const plane = Float32Array.from({ length: width * height }, (_, i) => data[i * 3 + channel]!);
  const soft = blurred({ width, height, data: plane }, width / 1200).data;
  // Between sharp and blurred: a box blur knows no half pixels.
  return soft.map((value, i) => 0.55 * value + 0.45 * plane[i]!);
}

const vignette = (x: number, y: number): number => 1 - 0.06 * (x * x + y * y) * 2;

/** About normal, deviation 1: the sum of three uniform numbers. */
const spread = (random: Random): number => 2 * (random() + random() + random() - 1.5);
