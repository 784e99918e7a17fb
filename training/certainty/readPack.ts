import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Raster, workingSize } from '../../src/core/raster.ts';

/** A picture with its true mask, 1 for garment, one byte a pixel. */
export interface Truth {
  readonly raster: Raster;
  readonly garment: Uint8Array;
  /** The same with the skin and hair of who wears it. */
  readonly figure: Uint8Array;
}

/** A folder of photos and how to read its masks. */
export interface Pack {
  readonly folder: string;
  /** What stands in the place of `.jpg` in a mask's name. */
  readonly suffix: string;
  /** Values of the mask that are figure but no garment. */
  readonly bare: readonly number[];
  /** One photo of so many is read. */
  readonly every: number;
}

/** The longest side that the product works at. */
const SIDE = 512;

/** Reads the photos of a pack one after the other, sorted by name. */
export async function* readPack({ folder, suffix, bare, every }: Pack): AsyncGenerator<Truth> {
  const names = readdirSync(folder).filter((file) => file.endsWith('.jpg'));
  for (const name of names.sort().filter((_, i) => i % every === 0)) {
    const raster = await readRaster(join(folder, name));
    const labels = await readLabels(join(folder, name.replace('.jpg', suffix)), raster);
    const figure = labels.map((label) => (label === 0 ? 0 : 1));
    const garment = labels.map((label) => (label === 0 || bare.includes(label) ? 0 : 1));
    yield { raster, garment, figure };
  }
}

async function readRaster(path: string): Promise<Raster> {
  const { width, height } = await sharp(path).metadata();
  const { data, info } = await sharp(path)
    .resize({ ...workingSize({ width, height }, SIDE), fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

async function readLabels(path: string, { width, height }: Raster): Promise<Uint8Array> {
  const picture = sharp(path).extractChannel(0);
  const data = await picture
    .resize(width, height, { fit: 'fill', kernel: 'nearest' })
    .raw()
    .toBuffer();
  return new Uint8Array(data);
}
