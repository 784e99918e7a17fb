import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { TagTools } from '../headless/tagFile.ts';
import { makeTools, readToolParts } from '../headless/tools.ts';
import { asPhotographed } from '../src/core/light/choice.ts';
import { defaultPaletteOptions } from '../src/core/palette/palette.ts';
import { type Random, seededRandom } from '../src/core/random.ts';
import type { Raster } from '../src/core/raster.ts';
import { segment } from '../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../src/core/segment/segmentation.ts';
import { runSteps } from '../src/core/steps.ts';
import { describeGarment } from '../src/core/tags/describeGarment.ts';
import { watchMemories } from './memory/watchMemories.ts';

/** Longest sides of the photos, in pixels. */
const LEAST_SIDE = 200;
const MOST_SIDE = 1600;
const SEED = 1;

/**
 * `npm run bench -- memory [--folder DIR]... [--photos N]`: cuts N photos (1000) of the folders (the samples), drawn and scaled at
 * random to 200 to 1600 px, with the model and all that is said of them, on one set of kernels, and prints after 1, 10, 100 and 1000 of
 * them what WebAssembly and the process hold. Kernels keep what their largest photo needed; more than that would be a leak.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      folder: { type: 'string', multiple: true, default: [join('public', 'samples')] },
      photos: { type: 'string', default: '1000' },
    },
  });
  const files = values.folder.flatMap(photosIn);
  if (files.length === 0) throw new Error('No JPEG was found');
  const heldBytes = watchMemories();
  const parts = readToolParts('.');
  if (!parts.ok) throw new Error(parts.failure.message);
  const tools = await makeTools(parts.value);
  const random = seededRandom(SEED);
  let most = 0;
  console.log('| photos | largest | WebAssembly | process |\n| --- | --- | --- | --- |');
  for (let count = 1; count <= Number(values.photos); count++) {
    const raster = await drawPhoto(files, random);
    tag(raster, tools);
    most = Math.max(most, raster.width * raster.height);
    if (Number.isInteger(Math.log10(count))) console.log(lineOf(count, most, heldBytes()));
  }
}

const photosIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.jpe?g$/.test(file))
    .sort()
    .map((file) => join(folder, file));

async function drawPhoto(files: readonly string[], random: Random): Promise<Raster> {
  const file = files[Math.floor(random() * files.length)]!;
  const side = Math.round(LEAST_SIDE + (MOST_SIDE - LEAST_SIDE) * random());
  const { data, info } = await sharp(file)
    .resize({ width: side, height: side, fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

/** What a worker does with a photo. */
function tag(raster: Raster, { kernels, taxonomy }: TagTools): void {
  const { cut, cluster, layers } = kernels;
  const found = runSteps(segment(raster, automatic, defaultSegmentOptions, cut, layers));
  const settings = { options: defaultPaletteOptions, light: asPhotographed, taxonomy };
  describeGarment(raster, found, settings, cluster);
}

function lineOf(count: number, pixels: number, bytes: number): string {
  const { rss } = process.memoryUsage();
  return `| ${count} | ${(pixels / 1e6).toFixed(2)} MP | ${(bytes / 1e6).toFixed(1)} MB | ${(rss / 1e6).toFixed(0)} MB |`;
}
