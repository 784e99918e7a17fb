import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { decode } from '../../headless/decode.ts';
import type { Kernels } from '../../src/core/kernels.ts';
import { type Pictures, picturesOf } from '../../src/core/learn/pictures.ts';
import type { Raster } from '../../src/core/raster.ts';
import type { Mask } from '../../src/core/segment/mask.ts';
import { segment } from '../../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';
import { groundOf } from './grounds.ts';
import type { Labelled } from './packs.ts';
import { type Painted, painting } from './paintings.ts';

/** Shows the net a photo, `garment`, or only what lies beside its garment, `ground`. */
export type Subject = 'garment' | 'ground';

/**
 * What the net is shown of photos, cut as the product does it. Cutting takes a quarter of an hour and is the same for every net: the
 * pictures are kept in `file`, and taken from there the next time. Remove it after the cut has changed.
 */
export async function picturesOfPhotos(
  photos: readonly Labelled[],
  side: number,
  file: string,
  kernels: Kernels,
  subject: Subject,
): Promise<Pictures[]> {
  if (!existsSync(file)) {
    const unfinished = `${file}.part`;
    mkdirSync(dirname(file), { recursive: true });
    rmSync(unfinished, { force: true });
    for (const photo of photos) {
      const { photo: whole, garment } = await shown(photo, side, kernels, subject);
      appendFileSync(unfinished, whole);
      appendFileSync(unfinished, garment);
    }
    renameSync(unfinished, file);
  }
  return unpacked(new Uint8Array(readFileSync(file)), photos.length, side);
}

function unpacked(bytes: Uint8Array<ArrayBuffer>, count: number, side: number): Pictures[] {
  const length = 3 * side * side;
  if (bytes.length !== 2 * length * count)
    throw new Error('The pictures kept are of other photos.');
  const picture = (n: number) => bytes.subarray(n * length, (n + 1) * length);
  return Array.from({ length: count }, (_, n) => ({
    side,
    photo: picture(2 * n),
    garment: picture(2 * n + 1),
  }));
}

async function shown(
  { file }: Labelled,
  side: number,
  kernels: Kernels,
  subject: Subject,
): Promise<Pictures> {
  const photo = await decode(readFileSync(file));
  if (!photo.ok) throw new Error(`${file}: ${photo.failure.message}`);
  const mask = cut(photo.value, kernels);
  if (subject === 'garment') return picturesOf(photo.value, mask, side);
  const ground = groundOf(photo.value, mask);
  return picturesOf(ground, cut(ground, kernels), side);
}

/** What the net is shown of paintings. */
export const picturesOfPaintings = (
  paintings: readonly Painted[],
  side: number,
  kernels: Kernels,
): Pictures[] =>
  paintings.map((one) => {
    const raster = painting(one);
    return picturesOf(raster, cut(raster, kernels), side);
  });

const cut = (raster: Raster, { cut: kernel, layers }: Kernels): Mask =>
  runSteps(segment(raster, automatic, defaultSegmentOptions, kernel, layers)).mask;
