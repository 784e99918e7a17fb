import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CutKernel } from '../src/core/segment/cutKernel.ts';
import { intersectionOverUnion } from '../src/core/segment/intersectionOverUnion.ts';
import { segment } from '../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../src/core/segment/segmentation.ts';
import type { BrushStroke } from '../src/core/segment/stroke.ts';
import { mend } from '../src/core/segment/strokes/mend.ts';
import { runSteps } from '../src/core/steps.ts';
import { loadCutKernel } from '../workers/kernels/cut.ts';
import { readTruePhotos, type TruePhoto } from './photos/withTruth.ts';

const DABS = 10;
const RADIUS = 5;
const SHOWN = [0, 1, 2, 3, 5, 10];

/**
 * `npm run bench -- mending [FOLDER] [--limit N]`: mends automatic masks by simulated dabs, as the literature on interactive
 * segmentation does: one after the other in the middle of the largest error, five pixels wide to each side (less where the
 * error is thinner). Prints the mean overlap (IoU) with the truth after so many dabs, how many dabs it takes to 0.90 and
 * 0.95 (10 where that is not reached), and the share of dabs that made a mask worse.
 * FOLDER holds JPEGs with their masks beside them (default: the cut-out photos beside the project). People are objects here
 * like any other: what was learned of them is left out.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { limit: { type: 'string', default: '100' } },
    allowPositionals: true,
  });
  const folder = positionals[0] ?? join('..', 'shared', 'data', 'grabcut13');
  if (!existsSync(folder)) throw new Error(`${folder} is not there`);
  const kernel = await loadCutKernel(readFileSync(join('.build', 'kernels', 'cut.wasm')));
  const photos = await readTruePhotos(folder, Number(values.limit));
  const overlaps = photos.map((photo) => mendByDabs(photo, kernel));
  print(overlaps);
}

/** The overlap with the truth after no dab, after one, and so on. */
function mendByDabs({ raster, truth }: TruePhoto, kernel: CutKernel): number[] {
  const options = defaultSegmentOptions;
  const found = runSteps(segment(raster, automatic, options, kernel));
  const strokes: BrushStroke[] = [];
  let mask = found.mask.data;
  const overlaps = [intersectionOverUnion(mask, truth)];
  for (let dab = 1; dab <= DABS; dab++) {
    const stroke = nextDab(mask, truth, raster.width);
    if (stroke) strokes.push(stroke);
    const inputs = { ...automatic, strokes };
    mask = runSteps(mend(raster, found, inputs, options, kernel)).mask.data;
    overlaps.push(intersectionOverUnion(mask, truth));
  }
  return overlaps;
}

/** A dab in the middle of the widest error; null where there is none. */
function nextDab(mask: Uint8Array, truth: Uint8Array, width: number): BrushStroke | null {
  const isMissed = mask.map((value, i) => (value === 0 && truth[i] !== 0 ? 1 : 0));
  const isExtra = mask.map((value, i) => (value !== 0 && truth[i] === 0 ? 1 : 0));
  const [missed, extra] = [deepest(isMissed, width), deepest(isExtra, width)];
  const { at, depth } = missed.depth >= extra.depth ? missed : extra;
  if (depth === 0) return null;
  const centre = { x: (at % width) + 0.5, y: Math.floor(at / width) + 0.5 };
  const paint = missed.depth >= extra.depth ? 'keep' : 'reject';
  const radius = Math.max(0.5, Math.min(RADIUS, 0.8 * depth));
  return { kind: 'brush', paint, radius, points: [centre] };
}

/** The pixel of an area that is furthest from its edge, and how far it is: chamfer distance 3-4 (Borgefors 1986), in pixels. */
function deepest(isInside: Uint8Array, width: number): { at: number; depth: number } {
  const height = isInside.length / width;
  const depths = new Int32Array(isInside.length);
  const pass = (forth: 1 | -1): void => {
    for (let n = 0; n < depths.length; n++) {
      const i = forth === 1 ? n : depths.length - 1 - n;
      if (isInside[i] === 0) continue;
      const x = i % width;
      const y = (i - x) / width + forth * -1;
      const at = (dx: number, row: number) =>
        x + dx < 0 || x + dx >= width || row < 0 || row >= height
          ? 0
          : depths[row * width + x + dx]!;
      const nearest = Math.min(
        at(-forth, y + forth) + 3,
        at(0, y) + 3,
        at(-1, y) + 4,
        at(1, y) + 4,
      );
      depths[i] = forth === 1 ? nearest : Math.min(depths[i]!, nearest);
    }
  };
  pass(1);
  pass(-1);
  const depth = depths.reduce((most, value) => Math.max(most, value), 0);
  return { at: depths.indexOf(depth), depth: depth / 3 };
}

function print(photos: readonly number[][]): void {
  const meanOf = (value: (overlaps: number[]) => number) =>
    photos.reduce((sum, overlaps) => sum + value(overlaps), 0) / photos.length;
  const dabsTo = (goal: number) => (overlaps: number[]) => {
    const dabs = overlaps.findIndex((overlap) => overlap >= goal);
    return dabs < 0 ? DABS : dabs;
  };
  const worsened = (overlaps: number[]) =>
    overlaps.filter((overlap, dab) => overlap < (overlaps[dab - 1] ?? 0)).length / DABS;
  console.log(`${photos.length} photos`);
  for (const dabs of SHOWN)
    console.log(
      `IoU after ${String(dabs).padStart(2)} dabs  ${meanOf((o) => o[dabs]!).toFixed(3)}`,
    );
  console.log(`dabs to IoU 0.90     ${meanOf(dabsTo(0.9)).toFixed(2)}`);
  console.log(`dabs to IoU 0.95     ${meanOf(dabsTo(0.95)).toFixed(2)}`);
  console.log(`dabs that made it worse ${(100 * meanOf(worsened)).toFixed(0)} %`);
}
