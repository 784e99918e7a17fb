import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { readNetFiles, startHeadlessParser } from '../headless/parser.ts';
import { makeTools, readToolParts } from '../headless/tools.ts';
import type { Raster } from '../src/core/raster.ts';
import { intersectionOverUnion } from '../src/core/segment/intersectionOverUnion.ts';
import type { LayerTools } from '../src/core/segment/layers/model.ts';
import { readModel } from '../src/core/segment/layers/model.ts';
import { type Method, wantsParser } from '../src/core/segment/method.ts';
import { segment } from '../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../src/core/segment/segmentation.ts';
import { runSteps } from '../src/core/steps.ts';

const ways: readonly Method[] = ['grabcut', 'parser', 'parser+grabcut'];
/** Every fifth photo is held back from the parser; the trees have three parts, each without every third. */
const HELD = 5;
const PARTS = 3;

/**
 * `npm run bench -- parser FOLDER`: what the garment parser gives the mask, on the photos of FOLDER that it did not learn from: `X.jpg` with
 * `X.png`, whose values are places in `labels.json`. Prints for each way the mean IoU of one mask, that of the product, with the whole figure
 * and with what is worn, and how long a cut takes, the parser apart. The trees are those that did not see the photo where `npm run train
 * -- layers FOLDER` has left them; else those that ship, which did, and that is said.
 */
export async function run([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('npm run bench -- parser FOLDER, the folder of labelled photos');
  const files = readNetFiles('.', 'parser');
  const parser = files && (await startHeadlessParser(files));
  if (!parser) throw new Error('the garment parser is not in public/models/parser');
  const { cut, layers } = await kernels();
  const words: string[] = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'));
  const photos = readdirSync(folder)
    .filter((file) => file.endsWith('.jpg'))
    .sort();
  const sums = ways.map((method) => ({ method, whole: 0, worn: 0, milliseconds: 0 }));
  const held = photos.filter((_, n) => n % HELD === 0);
  for (const file of held) {
    const raster = await readRaster(join(folder, file));
    const labels = await readLabels(join(folder, file.replace(/jpg$/, 'png')), words);
    const parsed = await parser.parse(raster);
    const tools = treesFor(photos.indexOf(file), layers);
    for (const sum of sums) {
      const inputs = { ...automatic, method: sum.method };
      const seen = wantsParser(sum.method) ? parsed : null;
      const start = performance.now();
      const { mask } = runSteps(segment(raster, inputs, defaultSegmentOptions, cut, tools, seen));
      sum.milliseconds += performance.now() - start;
      sum.whole += intersectionOverUnion(mask.data, labels.whole);
      sum.worn += intersectionOverUnion(mask.data, labels.worn);
    }
  }
  if (!existsSync(heldTrees(0))) console.log('The trees have seen these photos.');
  console.log(`| ${held.length} photos | whole figure | what is worn | ms |\n|---|---|---|---|`);
  for (const { method, ...sum } of sums) {
    const [whole, worn, ms] = [sum.whole, sum.worn, sum.milliseconds].map((x) => x / held.length);
    console.log(`| ${method} | ${whole!.toFixed(3)} | ${worn!.toFixed(3)} | ${ms!.toFixed(0)} |`);
  }
}

async function kernels() {
  const parts = readToolParts('.');
  if (!parts.ok) throw new Error(parts.failure.message);
  return (await makeTools(parts.value)).kernels;
}

const heldTrees = (part: number): string => join('.build', 'models', 'layers', `held-${part}.bin`);

/** The trees that did not learn from a photo, by its place among all. */
function treesFor(photo: number, shipped: LayerTools | null): LayerTools | null {
  const file = heldTrees(photo % PARTS);
  const model = existsSync(file) ? readModel(readFileSync(file)) : null;
  return model && shipped ? { ...shipped, model } : shipped;
}

async function readRaster(path: string): Promise<Raster> {
  const { data, info } = await sharp(path)
    .rotate()
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

/** Where the figure is, and where something is worn: 255 there. */
async function readLabels(path: string, words: readonly string[]) {
  const labels = await sharp(path).extractChannel(0).raw().toBuffer();
  const without = (...left: string[]) =>
    Uint8Array.from(labels, (label) => (left.includes(words[label]!) ? 0 : 255));
  return { whole: without('null'), worn: without('null', 'skin', 'hair') };
}
