import sharp, { type Sharp } from 'sharp';
import { seededRandom } from '../../src/core/random.ts';
import type { Size } from '../../src/core/raster.ts';

const GRAIN = 12;

/** A small picture as a large JPEG: without grain of its own it would be smoother than any camera's. */
export async function grainyJpeg(picture: Sharp, size: Size): Promise<Buffer> {
  const random = seededRandom(1);
  const large = picture
    .resize({ ...size, fit: 'fill' })
    .removeAlpha()
    .raw();
  const { data, info } = await large.toBuffer({ resolveWithObject: true });
  const grainy = new Uint8ClampedArray(data.length);
  data.forEach((value, i) => {
    grainy[i] = value + GRAIN * (random() - 0.5);
  });
  const { width, height, channels } = info;
  return sharp(grainy, { raw: { width, height, channels } }).jpeg({ quality: 92 }).toBuffer();
}
