import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Raster, Rectangle, Size } from '../../src/core/raster.ts';
import { insetRectangle, scaleRectangle } from '../../src/core/segment/rectangle.ts';
import { grainyJpeg } from '../photos/grainyJpeg.ts';
import type { MaskOptions } from './options.ts';

/** A photo at the size under test. */
export interface Photo {
  readonly name: string;
  readonly jpeg: Buffer;
  readonly raster: Raster;
  /** Not 0 where the object is, one byte a pixel; null where nobody knows. */
  readonly truth: Uint8Array | null;
  /** The given box; null where none is given. */
  readonly box: Rectangle | null;
}

/** The box of the published recipe: 5 % inside the frame on every side. */
const INSET = 0.05;
/** At 1024 px OpenCV.js takes some ten seconds a photo; twelve megapixels it does not survive. */
const MOST_PHOTOS = new Map([
  [1024, 4],
  [4000, 1],
]);
const TWELVE_MEGAPIXELS: Size = { width: 4000, height: 3000 };

/** Where the others cut. */
export const rectangleOf = ({ box, raster }: Photo): Rectangle =>
  box ?? insetRectangle(raster, INSET);

/** The photos of a folder at a size, as JPEGs and decoded. */
export async function readPhotos(options: MaskOptions, size: number): Promise<Photo[]> {
  const most = Math.min(options.photos, MOST_PHOTOS.get(size) ?? options.photos);
  const names = readdirSync(options.folder).filter((file) => /\.jpe?g$/.test(file));
  const chosen = names.sort().filter((_, i) => (i * most) % names.length < most);
  const photos: Photo[] = [];
  for (const file of chosen.slice(0, most)) photos.push(await readPhoto(options, file, size));
  return photos;
}

async function readPhoto(options: MaskOptions, file: string, size: number): Promise<Photo> {
  const path = join(options.folder, file);
  const stem = path.replace(/\.jpe?g$/, '');
  const jpeg =
    size === TWELVE_MEGAPIXELS.width
      ? await grainyJpeg(sharp(path), TWELVE_MEGAPIXELS)
      : await scaled(path, size);
  const { data, info } = await sharp(jpeg)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raster = {
    width: info.width,
    height: info.height,
    data: new Uint8ClampedArray(data),
  };
  const truth = `${stem}.mask.png`;
  return {
    name: file,
    jpeg,
    raster,
    truth: existsSync(truth) ? await readTruth(truth, raster) : null,
    box: options.inBoxes ? await readBox(`${stem}.txt`, path, raster) : null,
  };
}

const scaled = (path: string, size: number): Promise<Buffer> =>
  sharp(path).resize({ width: size, height: size, fit: 'inside' }).jpeg({ quality: 92 }).toBuffer();

const readTruth = (path: string, { width, height }: Size): Promise<Uint8Array> =>
  sharp(path)
    .resize({ width, height, kernel: 'nearest', fit: 'fill' })
    .extractChannel(0)
    .raw()
    .toBuffer();

/** `x0 y0 x1 y1` in the photo's own pixels. */
async function readBox(path: string, photo: string, size: Size): Promise<Rectangle | null> {
  if (!existsSync(path)) return null;
  const { width, height } = await sharp(photo).metadata();
  const [x0, y0, x1, y1] = readFileSync(path, 'utf8').trim().split(/\s+/).map(Number);
  const given = { x: x0!, y: y0!, width: x1! - x0!, height: y1! - y0! };
  const box = scaleRectangle(given, { width, height }, size);
  const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
  return {
    x,
    y,
    width: Math.min(size.width, Math.ceil(box.x + box.width)) - x,
    height: Math.min(size.height, Math.ceil(box.y + box.height)) - y,
  };
}
