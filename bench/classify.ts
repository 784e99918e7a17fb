import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { readCategoryFiles } from '../headless/category.ts';
import { looksAPhoto, looksAt } from '../src/core/learn/looks.ts';
import { picturesOf } from '../src/core/learn/pictures.ts';
import { startClassifyInChromium } from './classify/inChromium.ts';
import { startClassifyInNode } from './classify/inNode.ts';
import type { ClassifyPlace, Found, Task } from './classify/measure.ts';
import { grainyJpeg } from './photos/grainyJpeg.ts';
import { readTruePhotos } from './photos/withTruth.ts';

const samples = join('public', 'samples');

const starters: Readonly<Record<string, () => Promise<ClassifyPlace>>> = {
  node: startClassifyInNode,
  chromium: startClassifyInChromium,
};

const ONE_MEGAPIXEL = { width: 1000, height: 1000 };

/**
 * `npm run bench -- classify [--photos N] [--rounds N] [--in node,chromium]`: the category model on every backend of Node and of
 * Chromium (there the graphics card is done in software, which says nothing of a real one), and on onnxruntime-web: same weights,
 * same photos, one photo at a time. Prints for each the time of a photo, that over the time that decoding a JPEG of one megapixel takes there, and
 * the largest difference of a probability to that of plain JavaScript in Node. Node's times are of the processor, Chromium's of the
 * clock.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      photos: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '5' },
      in: { type: 'string', default: 'node,chromium' },
    },
  });
  const files = readCategoryFiles('.');
  if (!files) throw new Error('There is no category model.');
  const photos = await readTruePhotos(samples, Number(values.photos));
  const looks = photos.map(({ raster, truth }) => {
    const mask = { ...raster, data: Uint8Array.from(truth, (byte) => (byte > 0 ? 255 : 0)) };
    return looksAt([picturesOf(raster, mask)]);
  });
  const jpeg = await grainyJpeg(
    sharp(readFileSync(join(samples, `${photos[0]!.name}.jpg`))),
    ONE_MEGAPIXEL,
  );
  const task = { files, looks, rounds: Number(values.rounds), jpeg: new Uint8Array(jpeg) };
  console.log(
    `${photos.length} photos, ${looksAPhoto} looks each; the JPEG has ${Math.round(jpeg.length / 1000)} kB`,
  );
  let reference: Found | null = null;
  for (const name of values.in.split(',')) {
    const start = starters[name];
    if (!start) throw new Error(`--in knows node and chromium, not ${name}`);
    const place = await start();
    reference = await measureAll(place, task, reference);
    await place.stop();
  }
  // A worker that does not answer would be waited for.
  process.exit(0);
}

/** Measures each backend of a place and prints a line each. Answers what the first of all found. */
async function measureAll(
  place: ClassifyPlace,
  task: Task,
  first: Found | null,
): Promise<Found | null> {
  const decoding = await place.decode(task);
  console.log(`\n${place.name}: decoding takes ${decoding.toFixed(1)} ms`);
  let reference = first;
  for (const name of place.backends) {
    const found = await place.measure(name, task);
    if ('failure' in found) {
      console.log(`${name.padEnd(18)}${found.failure}`);
      continue;
    }
    reference ??= found;
    const [time, ratio] = [found.milliseconds, found.milliseconds / decoding];
    const far = farthest(found, reference).toExponential(1);
    console.log(
      `${name.padEnd(18)}${time.toFixed(1).padStart(9)} ms  ${ratio.toFixed(2)} of decoding  off by ${far}`,
    );
  }
  return reference;
}

const farthest = (found: Found, reference: Found): number =>
  Math.max(
    ...found.scores.flatMap((scores, photo) =>
      scores.map((score, i) => Math.abs(score - reference.scores[photo]![i]!)),
    ),
  );
