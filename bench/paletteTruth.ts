import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { decode } from '../headless/decode.ts';
import { makeTools, readToolParts } from '../headless/tools.ts';
import { deltaE2000 } from '../src/core/colour/deltaE2000.ts';
import type { Kernels } from '../src/core/kernels.ts';
import { extractPalette } from '../src/core/palette/extractPalette.ts';
import {
  articlePaletteOptions,
  defaultPaletteOptions,
  type PaletteOptions,
  type Triple,
} from '../src/core/palette/palette.ts';
import { shrink } from '../src/core/photo/shrink.ts';
import { type Raster, workingSize } from '../src/core/raster.ts';
import type { Mask } from '../src/core/segment/mask.ts';
import { segment } from '../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../src/core/segment/segmentation.ts';
import { runSteps } from '../src/core/steps.ts';

const SIZE = 512;
/** Buttons, zips and hearts of flowers are no colours of a garment. */
const LEAST_SHARE = 0.03;

/** What `samples.json` says of a sample. */
interface Sample {
  readonly file: string;
  readonly mask: string;
  readonly palette: readonly { readonly lab: Triple; readonly weight: number }[];
}

/** How one palette agrees with the dyes. */
interface Agreement {
  /** CIEDE2000 of the main swatch. */
  readonly deltaE: number;
  /** Swatches less dyes. */
  readonly surplus: number;
}

const recipes: readonly PaletteOptions[] = [defaultPaletteOptions, articlePaletteOptions];

/**
 * `npm run bench -- paletteTruth [FOLDER]`: palettes of painted photos against the dyes that they were
 * painted in, within the true mask and within our own, by our recipe and the article's. FOLDER holds
 * `samples.json` and what it names (default: the built-in samples).
 */
export async function run([folder = join('public', 'samples')]: string[]): Promise<void> {
  const parts = readToolParts('.');
  if (!parts.ok) throw new Error(parts.failure.message);
  const { kernels } = await makeTools(parts.value);
  const { samples } = JSON.parse(readFileSync(join(folder, 'samples.json'), 'utf8')) as {
    samples: Sample[];
  };
  const rows = new Map<string, Agreement[]>();
  for (const sample of samples) {
    const raster = await readRaster(join(folder, sample.file));
    const masks = {
      true: await readMask(join(folder, sample.mask), raster),
      own: cut(raster, kernels),
    };
    for (const options of recipes)
      for (const [whose, mask] of Object.entries(masks)) {
        const name = `${options.recipe}, ${whose} mask`;
        const { swatches } = extractPalette(raster, mask, options, kernels.cluster).palette;
        rows.set(name, [...(rows.get(name) ?? []), agreementOf(swatches, sample)]);
      }
  }
  print(rows);
}

function agreementOf(swatches: readonly { readonly lab: Triple }[], sample: Sample): Agreement {
  const dyes = sample.palette.filter(({ weight }) => weight >= LEAST_SHARE);
  const [first] = swatches;
  return {
    deltaE: first ? deltaE2000(first.lab, sample.palette[0]!.lab) : 100,
    surplus: swatches.length - dyes.length,
  };
}

async function readRaster(path: string): Promise<Raster> {
  const photo = await decode(readFileSync(path));
  if (!photo.ok) throw new Error(`${path} cannot be read`);
  return shrink(photo.value, workingSize(photo.value, SIZE));
}

async function readMask(path: string, { width, height }: Raster): Promise<Mask> {
  const data = await sharp(path)
    .resize({ width, height, kernel: 'nearest', fit: 'fill' })
    .extractChannel(0)
    .raw()
    .toBuffer();
  return { width, height, data: new Uint8Array(data) };
}

const cut = (raster: Raster, { cut: kernel, layers }: Kernels): Mask =>
  runSteps(segment(raster, automatic, defaultSegmentOptions, kernel, layers)).mask;

function print(rows: ReadonlyMap<string, readonly Agreement[]>): void {
  console.log('| recipe | main swatch, delta E | number right | too many | too few |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const [name, agreements] of rows) {
    const share = (test: (surplus: number) => boolean) =>
      (agreements.filter(({ surplus }) => test(surplus)).length / agreements.length).toFixed(3);
    const deltaE = agreements.reduce((sum, one) => sum + one.deltaE, 0) / agreements.length;
    console.log(
      `| ${name} | ${deltaE.toFixed(2)} | ${share((n) => n === 0)} | ${share((n) => n > 0)} | ${share((n) => n < 0)} |`,
    );
  }
}
