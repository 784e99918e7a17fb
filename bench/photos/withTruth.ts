import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Raster } from '../../src/core/raster.ts';

/** A photo whose true mask is known. */
export interface TruePhoto {
  readonly name: string;
  readonly raster: Raster;
  /** One byte a pixel of the raster, not 0 for the object. */
  readonly truth: Uint8Array;
}

const LONGEST_SIDE = 512;

/** The JPEGs of a folder that have their mask beside them, `NAME.mask.png` or `NAME.png` (0 is ground), at 512 px at most. */
export async function readTruePhotos(folder: string, limit: number): Promise<TruePhoto[]> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.jpg'))
    .map((file) => file.slice(0, -4))
    .sort();
  const every = Math.max(1, Math.floor(names.length / limit));
  const chosen = names.filter((_, i) => i % every === 0).slice(0, limit);
  const photos = await Promise.all(chosen.map((name) => readTruePhoto(folder, name)));
  return photos.filter((photo) => photo !== null);
}

async function readTruePhoto(folder: string, name: string): Promise<TruePhoto | null> {
  const mask = [`${name}.mask.png`, `${name}.png`]
    .map((file) => join(folder, file))
    .find(existsSync);
  if (!mask) return null;
  const side = { width: LONGEST_SIDE, height: LONGEST_SIDE };
  const { data, info } = await sharp(join(folder, `${name}.jpg`))
    .resize({ ...side, fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const truth = await sharp(mask)
    .resize({ width, height, kernel: 'nearest', fit: 'fill' })
    .extractChannel(0)
    .raw()
    .toBuffer();
  return { name, raster: { width, height, data: new Uint8ClampedArray(data) }, truth };
}
