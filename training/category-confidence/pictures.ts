import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { decode } from '../../headless/decode.ts';
import type { Kernels } from '../../src/core/kernels.ts';
import { type Pictures, picturesOf } from '../../src/core/learn/pictures.ts';
import { segment } from '../../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';
import type { Labelled } from './packs.ts';

/**
 * What the net is shown of photos, cut as the product does it. Cutting takes a quarter of an hour and is the same for every net: the
 * pictures are kept in `file`, and taken from there the next time. Remove it after the cut has changed.
 */
export async function picturesOfPhotos(
  photos: readonly Labelled[],
  side: number,
  file: string,
  kernels: Kernels,
): Promise<Pictures[]> {
  if (!existsSync(file)) await keepPictures(photos, side, file, kernels);
  const bytes = new Uint8Array(readFileSync(file));
  const length = 3 * side * side;
  if (bytes.length !== 2 * length * photos.length) throw new Error(`${file} is of other photos.`);
  return photos.map((_, n) => ({
    side,
    photo: bytes.subarray(2 * n * length, (2 * n + 1) * length),
    garment: bytes.subarray((2 * n + 1) * length, (2 * n + 2) * length),
  }));
}

async function keepPictures(
  photos: readonly Labelled[],
  side: number,
  file: string,
  kernels: Kernels,
): Promise<void> {
  const unfinished = `${file}.part`;
  mkdirSync(dirname(file), { recursive: true });
  rmSync(unfinished, { force: true });
  for (const photo of photos) {
    const { photo: whole, garment } = await shown(photo, side, kernels);
    appendFileSync(unfinished, whole);
    appendFileSync(unfinished, garment);
  }
  renameSync(unfinished, file);
}

async function shown({ file }: Labelled, side: number, kernels: Kernels): Promise<Pictures> {
  const raster = await decode(readFileSync(file));
  if (!raster.ok) throw new Error(`${file}: ${raster.failure.message}`);
  const steps = segment(
    raster.value,
    automatic,
    defaultSegmentOptions,
    kernels.cut,
    kernels.layers,
  );
  return picturesOf(raster.value, runSteps(steps).mask, side);
}
