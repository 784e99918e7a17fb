import { closeSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pictureFor } from '../../src/core/learn/picture.ts';
import type { Raster } from '../../src/core/raster.ts';
import type { Mask } from '../../src/core/segment/mask.ts';

/** The side of the squares that photos are laid out in. */
export const SIDE = 160;

/** A photo to learn from, or to be judged by. */
export interface Lesson {
  readonly raster: Raster;
  readonly mask: Mask;
  readonly label: string;
  readonly set: string;
}

/** Left, top, right, bottom in the square's pixels; the last two are behind the last. */
type Box = readonly [number, number, number, number];

/**
 * Writes photos as train.py reads them: `photos.raw`, a square of red, green, blue and mask a photo, scaled into it as the
 * net's own picture of a whole photo is, and `index.json` with each one's label, its garment's box and its own place in the square.
 */
export async function layOut(lessons: AsyncIterable<Lesson>, folder: string): Promise<void> {
  const file = join(folder, 'photos.raw');
  const open = openSync(`${file}.part`, 'w');
  const index: unknown[] = [];
  for await (const { raster, mask, label, set } of lessons) {
    const place = placeOf(raster);
    const masked = maskIn(place, mask);
    writeSync(open, together(pictureFor(raster, mask, 'photo', SIDE), masked));
    index.push({ label, set, box: boxOf(masked) ?? place, photo: place });
  }
  closeSync(open);
  renameSync(`${file}.part`, file);
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
}

function placeOf({ width, height }: Raster): Box {
  const scale = SIDE / Math.max(width, height);
  const [left, top] = [(SIDE - width * scale) / 2, (SIDE - height * scale) / 2];
  return [left, top, SIDE - left, SIDE - top];
}

/** The mask in the square, 255 or 0. */
function maskIn([left, top, right, bottom]: Box, { width, height, data }: Mask): Uint8Array {
  return Uint8Array.from({ length: SIDE ** 2 }, (_, i) => {
    const x = Math.floor((((i % SIDE) + 0.5 - left) / (right - left)) * width);
    const y = Math.floor(((Math.floor(i / SIDE) + 0.5 - top) / (bottom - top)) * height);
    return x < 0 || y < 0 || x >= width || y >= height ? 0 : data[y * width + x]!;
  });
}

function boxOf(mask: Uint8Array): Box | null {
  let [left, top, right, bottom] = [SIDE, SIDE, -1, -1];
  for (let i = mask.indexOf(255); i >= 0; i = mask.indexOf(255, i + 1)) {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return right < 0 ? null : [left, top, right + 1, bottom + 1];
}

function together(picture: Float32Array, mask: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 * SIDE ** 2);
  for (let i = 0; i < SIDE ** 2; i++) {
    for (let c = 0; c < 3; c++) bytes[4 * i + c] = Math.round(255 * picture[3 * i + c]!);
    bytes[4 * i + 3] = mask[i]!;
  }
  return bytes;
}
