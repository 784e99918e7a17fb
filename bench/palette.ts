import { readFileSync } from 'node:fs';
import { lab65Of } from '../src/core/colour/lab65.ts';
import { loadClusterKernel } from '../workers/kernels/cluster.ts';
import { medianOf } from './mask/figures.ts';
import { parseMaskOptions } from './mask/options.ts';
import { type Photo, readPhotos } from './mask/photos.ts';
import { bestOfTen, inertiaOf } from './palette/inertia.ts';
import { ourClusters, ourPalette } from './palette/ours.ts';
import type { Pixels, Quantiser } from './palette/quantiser.ts';
import { loadColorThief } from './peers/colorThief.ts';
import { loadExtractColors } from './peers/extractColors.ts';
import { loadMlKmeans } from './peers/mlKmeans.ts';
import { loadNodeVibrant } from './peers/nodeVibrant.ts';
import { loadOpenCvKMeans } from './peers/openCvKMeans.ts';

const SIZE = 512;
const KS = [8, 16];
const ROUNDS = 3;
/** What takes less is run again and again for this long, and the mean counts. */
const LEAST_MS = 20;

/** How one did on one photo. */
interface Trial {
  readonly milliseconds: number;
  /** Over the best of ten full runs of k-means. */
  readonly inertia: number;
}

/**
 * `npm run bench -- palette [--photos N] [--folder DIR]`: our clusters and our whole palette against
 * ml-kmeans, OpenCV.js's kmeans, colorthief, node-vibrant and extract-colors on the same pixels: those
 * of the object where a `NAME.mask.png` lies beside the photo, else all, at 512 px. By turns, fastest
 * of three rounds. Prints for each k the median time, the time over our clusters' and the inertia over
 * that of the best of ten full runs of k-means (geometric means). A peer that is not installed is left out.
 */
export async function run(args: string[]): Promise<void> {
  const quantisers = await start();
  const photos = await readPhotos(parseMaskOptions(args), SIZE);
  for (const k of KS) {
    const trials = new Map<string, Trial[]>(quantisers.map(({ name }) => [name, []]));
    for (const photo of photos) await measure(photo, k, quantisers, trials);
    print(k, trials);
  }
  // OpenCV.js keeps the process alive.
  process.exit(0);
}

async function start(): Promise<Quantiser[]> {
  const kernel = await loadClusterKernel(readFileSync('.build/kernels/cluster.wasm'));
  const peers = [
    await loadMlKmeans(),
    await loadOpenCvKMeans(),
    await loadColorThief(),
    await loadNodeVibrant(),
    await loadExtractColors(),
  ];
  return [ourClusters(kernel), ourPalette(kernel), ...peers.filter((peer) => peer !== null)];
}

async function measure(
  photo: Photo,
  k: number,
  quantisers: readonly Quantiser[],
  trials: ReadonlyMap<string, Trial[]>,
): Promise<void> {
  const pixels = pixelsOf(photo);
  const best = bestOfTen(pixels.labs, k);
  const runs = quantisers.map((quantiser) => quantiser.prepare(pixels, k));
  const times = quantisers.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, runOnce] of runs.entries())
      times[i] = Math.min(times[i]!, await processorTimeOf(runOnce));
  for (const [i, { name }] of quantisers.entries()) {
    const inertia = inertiaOf(pixels.labs, await runs[i]!()) / best;
    trials.get(name)!.push({ milliseconds: times[i]!, inertia });
  }
  console.log(`${photo.name}: ${pixels.labs.length / 3} pixels, k = ${k}`);
}

/** Milliseconds of this process's own time: what else the machine does counts as little as can be. */
async function processorTimeOf(runOnce: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  for (let times = 1; ; times++) {
    await runOnce();
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    if (milliseconds >= LEAST_MS) return milliseconds / times;
  }
}

function pixelsOf({ raster, truth }: Photo): Pixels {
  const { width, height, data } = raster;
  const inside = Array.from({ length: data.length / 4 }, (_, i) => i).filter(
    (i) => truth === null || truth[i] !== 0,
  );
  const rgba = new Uint8ClampedArray(inside.length * 4).fill(255);
  const labs = new Float32Array(inside.length * 3);
  inside.forEach((from, to) => {
    const [r, g, b] = [data[4 * from]!, data[4 * from + 1]!, data[4 * from + 2]!];
    rgba.set([r, g, b], 4 * to);
    labs.set(lab65Of([r, g, b]), 3 * to);
  });
  const selected = new Uint8Array(width * height);
  for (const i of inside) selected[i] = 255;
  return { rgba, labs, raster, mask: { width, height, data: selected } };
}

function print(k: number, trials: ReadonlyMap<string, Trial[]>): void {
  const ours = trials.get('ours, clusters')!;
  console.log(`\nk = ${k}\n| way | median | its time over our clusters' | inertia |`);
  console.log('| --- | --- | --- | --- |');
  for (const [name, own] of trials) {
    const median = medianOf(own.map(({ milliseconds }) => milliseconds))!;
    const ratio = geometricMean(own.map((trial, i) => trial.milliseconds / ours[i]!.milliseconds));
    const inertia = geometricMean(own.map((trial) => trial.inertia));
    console.log(
      `| ${name} | ${median.toFixed(2)} ms | ${ratio.toFixed(1)} | ${inertia.toFixed(3)} |`,
    );
  }
}

const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
