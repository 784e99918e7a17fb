import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ColourNet } from '../../headless/colourNet.ts';
import { decode } from '../../headless/decode.ts';
import type { TagTools } from '../../headless/tagFile.ts';
import { calledByNet } from '../../src/core/learn/colourNet.ts';
import { defaultPaletteOptions } from '../../src/core/palette/palette.ts';
import type { Raster } from '../../src/core/raster.ts';
import { segment } from '../../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';
import { describeGarment } from '../../src/core/tags/describeGarment.ts';
import type { Family } from '../../src/core/tags/family.ts';
import type { Tag } from '../../src/core/tags/tag.ts';
import { merchantsWords, peoplesLists } from '../names/readPack.ts';
import { paintSample } from '../samples/paintSample.ts';
import { sampleSpecs } from '../samples/sampleSpecs.ts';

/** A photo with what somebody says of its colours, and what is found by both ways. */
export interface Judged {
  readonly named: readonly Family[];
  readonly pipeline: Tag;
  readonly network: Tag;
}

/** What photos are judged by. */
export interface Judges {
  readonly tools: Pick<TagTools, 'kernels' | 'taxonomy'>;
  readonly net: ColourNet;
}

/** Of the many photos of the shop so many are looked at, spread evenly. */
const SHOP = 400;
/** Neither the seed that the net learned from nor that of other measurements. */
const PAINTED = { seed: 616, count: 60, size: { width: 180, height: 240 } };
/** Buttons and zips are no colours of a garment. */
const LEAST_SHARE = 0.08;

/** Small catalogue photos whose colours people listed. */
export const judgedLists = (folder: string, judges: Judges): Promise<Judged[]> =>
  judgedPhotos(folder, peoplesLists(folder), judges);

/** Photos of a shop with the one colour that the merchant wrote; any of the families that it may mean is right. */
export function judgedWords(folder: string, judges: Judges): Promise<Judged[]> {
  const all = merchantsWords(folder).sort((a, b) => Number(a.id) - Number(b.id));
  const step = Math.max(1, Math.floor(all.length / SHOP));
  return judgedPhotos(
    folder,
    all.filter((_, n) => n % step === 0),
    judges,
  );
}

/** Samples painted for this, with the families of their dyes, the largest first. */
export async function judgedPainted(judges: Judges): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const spec of sampleSpecs(PAINTED.seed, PAINTED.count)) {
    const { raster, truth } = paintSample(spec, PAINTED.size);
    const seen = truth.palette.filter(({ weight }) => weight >= LEAST_SHARE);
    const named = [...new Set(seen.map(({ family }) => family))];
    judged.push({ named, ...(await bothWays(raster, judges)) });
  }
  return judged;
}

async function judgedPhotos(
  folder: string,
  photos: readonly { readonly id: string; readonly named: readonly Family[] }[],
  judges: Judges,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const { id, named } of photos) {
    const photo = await decode(readFileSync(join(folder, `${id}.jpg`)));
    if (!photo.ok) throw new Error(`${id}: ${photo.failure.message}`);
    judged.push({ named, ...(await bothWays(photo.value, judges)) });
  }
  return judged;
}

async function bothWays(raster: Raster, { tools, net }: Judges) {
  const { kernels, taxonomy } = tools;
  const steps = segment(raster, automatic, defaultSegmentOptions, kernels.cut, kernels.layers);
  const settings = {
    options: defaultPaletteOptions,
    light: { by: 'nothing' },
    taxonomy,
    withPattern: false,
  } as const;
  const { tag } = describeGarment(raster, runSteps(steps), settings, kernels.cluster);
  const said = await net(raster);
  if (!said) throw new Error('The net cannot be run any more.');
  return { pipeline: tag, network: calledByNet(tag, said) };
}
