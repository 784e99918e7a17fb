import { writeFileSync } from 'node:fs';
import { type Attempts, figuresOf, medianOf, type SizeFigures } from './mask/figures.ts';
import { startInChromium } from './mask/inChromium.ts';
import { startInNode } from './mask/inNode.ts';
import { type MaskOptions, type Place, parseMaskOptions } from './mask/options.ts';
import { type Photo, readPhotos } from './mask/photos.ts';
import type { Runner } from './mask/runner.ts';
import { tableOf } from './mask/table.ts';
import { type Attempt, type WayName, wayNames } from './mask/way.ts';

const starters: Record<Place, () => Promise<Runner>> = {
  node: startInNode,
  chromium: startInChromium,
};

/** How often each photo is cut; OpenCV.js takes long at the larger sizes. */
const roundsAt = (size: number): number => (size > 512 ? 1 : 3);

/**
 * `npm run bench -- mask [--sizes 256,512,1024,4000] [--in node,chromium] [--photos N] [--folder DIR] [--boxes] [--alone]
 * [--json FILE]`: our default cut (fully automatic, or in the given boxes) and our exact cut against OpenCV.js's grabCut
 * (5 iterations, in the rectangle of the exact cut), taking turns photo by photo. Prints for each size the median time
 * of a photo, OpenCV.js's time over ours (geometric mean, range), the mean IoU where a `NAME.mask.png` lies beside
 * the photo, the memory held, our time over that of decoding the same JPEG; and how long each takes to be ready.
 */
export async function run(args: string[]): Promise<void> {
  const options = parseMaskOptions(args);
  const sizes: SizeFigures[] = [];
  const starts = [];
  for (const place of options.places) {
    const runner = await starters[place]();
    for (const way of startWays(options)) {
      const start = await runner.start(way);
      if (start) starts.push({ place: runner.name, way, ...start });
    }
    await warmUp(runner, options);
    for (const size of options.sizes) sizes.push(await measure(runner, options, size));
    await runner.stop();
  }
  console.log(`\n${tableOf(sizes, starts)}`);
  const report = { date: new Date().toISOString().slice(0, 10), sizes, starts };
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  // A worker that does not answer would be waited for.
  process.exit(0);
}

/** Exact and default are one worker. */
const startWays = ({ isAlone }: MaskOptions): WayName[] =>
  isAlone ? ['ours, default'] : ['OpenCV.js', 'ours, default'];

/** A first cut has the code compiled: it is no figure. */
async function warmUp(runner: Runner, options: MaskOptions): Promise<void> {
  for (const photo of await readPhotos({ ...options, photos: 2 }, 256))
    for (const way of waysOf(options)) await runner.attempt(way, photo);
}

const waysOf = ({ isAlone }: MaskOptions): WayName[] =>
  wayNames.filter((way) => !isAlone || way !== 'OpenCV.js');

/** All ways on all photos of a size, by turns. */
async function measure(runner: Runner, options: MaskOptions, size: number): Promise<SizeFigures> {
  const photos = await readPhotos(options, size);
  const ways = waysOf(options);
  const attempts = new Map<WayName, Attempt[][]>(ways.map((way) => [way, []]));
  const decodings: number[] = [];
  for (const photo of photos) {
    for (const way of ways) attempts.get(way)!.push([]);
    for (let round = 0; round < roundsAt(size); round++) {
      decodings.push(await runner.decode(photo));
      for (const way of ways)
        attempts
          .get(way)!
          .at(-1)!
          .push(await attemptOrSkip(runner, way, photo));
    }
    console.log(lineOf(runner, photo, ways, attempts));
  }
  const peer: Attempts | null = attempts.get('OpenCV.js') ?? null;
  return {
    place: runner.name,
    size,
    photos: photos.length,
    decodeMedian: medianOf(decodings)!,
    ways: ways.map((way) => figuresOf(way, attempts.get(way)!, peer)),
  };
}

/** Twelve megapixels are no place for the exact cut: its graph holds all of them. */
const MOST_EXACT_PIXELS = 4_000_000;

async function attemptOrSkip(runner: Runner, way: WayName, photo: Photo): Promise<Attempt> {
  const { width, height } = photo.raster;
  const isTooLarge = way === 'ours, exact' && width * height > MOST_EXACT_PIXELS;
  return isTooLarge ? { failure: 'not tried' } : runner.attempt(way, photo);
}

function lineOf(
  runner: Runner,
  photo: Photo,
  ways: readonly WayName[],
  attempts: ReadonlyMap<WayName, Attempt[][]>,
): string {
  const cells = ways.map((way) => {
    const last = attempts.get(way)!.at(-1)!.at(-1)!;
    return 'failure' in last ? last.failure : `${last.milliseconds.toFixed(1)} ms`;
  });
  return `${runner.name}  ${photo.raster.width} px  ${photo.name.padEnd(20)}${cells.join('  ')}`;
}
