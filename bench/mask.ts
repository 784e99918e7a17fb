import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Raster, Rectangle } from '../src/core/raster.ts';
import { cutExactly } from '../src/core/segment/exact.ts';
import type { Mask } from '../src/core/segment/mask.ts';
import { insetRectangle } from '../src/core/segment/rectangle.ts';
import { segment } from '../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../src/core/segment/segmentation.ts';
import { runSteps } from '../src/core/steps.ts';
import { loadCutKernel } from '../workers/kernels/cut.ts';
import { loadOpenCv } from './peers/openCv.ts';

const LONGEST_SIDE = 512;
const ROUNDS = 2;
/** The box of the published recipe: 5 % inside the frame on every side. */
const INSET = 0.05;

/** One way to cut a picture out inside a rectangle. */
type Cut = (raster: Raster, rectangle: Rectangle) => Mask;

interface Photo {
  readonly name: string;
  readonly raster: Raster;
  readonly truth: Uint8Array | null;
}

/**
 * `npm run bench -- mask [FOLDER]`: our default cut (fully automatic) and our exact cut against OpenCV.js's grabCut
 * (5 iterations, the same rectangle as the exact cut) on the JPEGs of a folder at 512 px, taking turns photo by photo.
 * Prints the median time of a photo, the geometric mean of OpenCV.js's time over ours, and the mean IoU where a
 * `NAME.mask.png` lies beside the photo. Times are the process's own processor time, the best of two rounds: what else
 * the machine does counts as little as can be.
 */
export async function run(args: string[]): Promise<void> {
  const folder = args[0] ?? join('..', 'shared', 'data', 'grabcut13');
  const photos = await readPhotos(folder);
  const kernel = await loadCutKernel(readFileSync(join('.build', 'kernels', 'cut.wasm')));
  const options = defaultSegmentOptions;
  const cuts: Record<string, Cut> = {
    'OpenCV.js 5 iterations': await loadOpenCv(5),
    'ours, exact': (raster, rectangle) => runSteps(cutExactly(raster, rectangle, options, kernel)),
    'ours, default': (raster) => runSteps(segment(raster, automatic, options, kernel)).mask,
  };
  printTable(cuts, photos, measure(cuts, photos));
}

async function readPhotos(folder: string): Promise<Photo[]> {
  const names = readdirSync(folder).filter((file) => file.endsWith('.jpg'));
  return Promise.all(names.sort().map((file) => readPhoto(folder, file.slice(0, -4))));
}

async function readPhoto(folder: string, name: string): Promise<Photo> {
  const { data, info } = await sharp(join(folder, `${name}.jpg`))
    .resize({
      width: LONGEST_SIDE,
      height: LONGEST_SIDE,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const truth = join(folder, `${name}.mask.png`);
  return {
    name,
    raster: { width, height, data: new Uint8ClampedArray(data) },
    truth: existsSync(truth) ? await readTruth(truth, width, height) : null,
  };
}

function readTruth(path: string, width: number, height: number): Promise<Uint8Array> {
  return sharp(path)
    .resize({ width, height, kernel: 'nearest', fit: 'fill' })
    .extractChannel(0)
    .raw()
    .toBuffer();
}

interface Result {
  milliseconds: number;
  iou: number | null;
}

/** The best time and the IoU of every cut (by name) on every photo (in order). */
function measure(cuts: Record<string, Cut>, photos: readonly Photo[]): Map<string, Result[]> {
  const results = new Map(Object.keys(cuts).map((name) => [name, [] as Result[]]));
  photos.forEach(({ name: photo, raster, truth }, i) => {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, cut] of Object.entries(cuts)) {
        const start = process.cpuUsage();
        const mask = cut(raster, insetRectangle(raster, INSET));
        const milliseconds = process.cpuUsage(start).user / 1000;
        const best = results.get(name)![i]?.milliseconds ?? Number.POSITIVE_INFINITY;
        results.get(name)![i] = {
          milliseconds: Math.min(best, milliseconds),
          iou: truth && overlap(mask.data, truth),
        };
      }
    }
    const times = [...results.values()].map((own) => own[i]!.milliseconds.toFixed(1).padStart(8));
    console.log(`${photo.padEnd(20)}${times.join('  ')} ms`);
  });
  return results;
}

/** Intersection over union of what is not 0. */
function overlap(mask: Uint8Array, truth: Uint8Array): number {
  let both = 0;
  let either = 0;
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] && truth[i]) both++;
    if (mask[i] || truth[i]) either++;
  }
  return either === 0 ? 1 : both / either;
}

function printTable(
  cuts: Record<string, Cut>,
  photos: readonly Photo[],
  results: Map<string, Result[]>,
): void {
  const peer = results.get(Object.keys(cuts)[0]!)!;
  console.log(`${photos.length} photos, longest side ${LONGEST_SIDE} px, best of ${ROUNDS}`);
  for (const [name, own] of results) {
    const times = own.map((result) => result.milliseconds);
    const ratio = geometricMean(times.map((time, i) => peer[i]!.milliseconds / time));
    const ious = own.flatMap((result) => result.iou ?? []);
    console.log(
      [
        name.padEnd(24),
        `${median(times).toFixed(1).padStart(8)} ms`,
        `${ratio.toFixed(1).padStart(7)} x`,
        ious.length > 0 ? `IoU ${(ious.reduce((a, b) => a + b) / ious.length).toFixed(3)}` : '',
      ].join('  '),
    );
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;

const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
