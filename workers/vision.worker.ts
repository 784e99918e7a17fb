import { type Failure, fail, type Outcome, succeed } from '../src/core/failure.ts';
import type { Kernels } from '../src/core/kernels.ts';
import { picturesOf } from '../src/core/learn/pictures.ts';
import { adapt } from '../src/core/light/adapt.ts';
import { type ChoicesOfK, choicesOfK } from '../src/core/palette/choicesOfK.ts';
import type { Examined } from '../src/core/photo/examined.ts';
import type { Raster } from '../src/core/raster.ts';
import { unclearEdge } from '../src/core/segment/edge/clarity.ts';
import { matteOf } from '../src/core/segment/edge/matte.ts';
import type { Mask } from '../src/core/segment/mask.ts';
import { segment } from '../src/core/segment/segment.ts';
import type { Segmentation, SegmentReport } from '../src/core/segment/segmentation.ts';
import type { Steps } from '../src/core/steps.ts';
import { describeGarment } from '../src/core/tags/describeGarment.ts';
import { describeGarments } from '../src/core/tags/describeGarments.ts';
import type { Taxonomy } from '../src/core/tags/taxonomy.ts';
import { serve } from '../src/wire/serve.ts';
import type {
  Described,
  Edge,
  Opened,
  Recut,
  ShownPicture,
  VisionJobs,
} from '../src/wire/visionJobs.ts';
import { cutAgain } from './cutAgain.ts';
import { hold } from './hold.ts';
import { loadKernels } from './kernels/kernels.ts';
import { openPicture } from './openPicture.ts';
import { cutoutOf, thumbnailOf } from './thumbnails.ts';
import { tryMethod } from './tryMethod.ts';

type Input<Name extends keyof VisionJobs> = VisionJobs[Name]['input'];

/** What `prepare` brought. */
interface Prepared {
  readonly kernels: Kernels;
  readonly taxonomy: Taxonomy;
}

let prepared: Prepared | null = null;

let shown: ShownPicture | null = null;

function ready(): Prepared {
  if (!prepared) throw new Error('The engine was asked before it was prepared.');
  return prepared;
}

async function prepare({ kernels, taxonomy }: Input<'prepare'>): Promise<Outcome<null>> {
  try {
    prepared = { kernels: await loadKernels(kernels), taxonomy };
    return succeed(null);
  } catch (thrown) {
    return fail(engineUnavailable(thrown));
  }
}

function engineUnavailable(thrown: unknown): Failure {
  const cause = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    kind: 'engine-unavailable',
    message: `The engine could not be started (${cause}). Update the browser, or reload the page.`,
  };
}

async function open({ source, longestSide }: Input<'open'>): Promise<Outcome<Opened>> {
  const picture = await openPicture(source, longestSide);
  if (!picture.ok) return picture;
  return succeed({ ...picture.value, thumbnail: await thumbnailOf(picture.value.raster) });
}

function* segmentSteps(input: Input<'segment'>): Steps<SegmentReport, Outcome<Segmentation>> {
  const { raster, inputs, options, parsed } = input;
  const { cut, layers } = ready().kernels;
  return succeed(yield* segment(raster, inputs, options, cut, layers, parsed));
}

async function describe(input: Input<'describe'>): Promise<Outcome<Described>> {
  const { raster, segmentation, options, light } = input;
  const { kernels, taxonomy } = ready();
  const settings = { options, light, taxonomy };
  const { tag, light: reading } = describeGarment(raster, segmentation, settings, kernels.cluster);
  const { mask } = segmentation;
  const cutout = await cutoutOf(raster, mask);
  return succeed({ tag, light: reading, cutout, pictures: picturesOf(raster, mask) });
}

function show(picture: ShownPicture): Outcome<null> {
  shown = picture;
  return succeed(null);
}

function rasterOf(key: string): Raster {
  if (shown?.key !== key)
    throw new Error('The engine was not shown the picture it was asked about.');
  return shown.raster;
}

async function examine(input: Input<'examine'>): Promise<Outcome<Examined>> {
  const picture = await openPicture(input.source, input.longestSide);
  if (!picture.ok) return picture;
  const { raster } = picture.value;
  const found = recutFrom(raster, { ...input, withPattern: true });
  return succeed({ ...picture.value, ...found, ...edgeOf(raster, found.segmentation.mask) });
}

const recut = (input: Input<'recut'>): Outcome<Recut> =>
  succeed(recutFrom(rasterOf(input.key), input));

function recutFrom(raster: Raster, input: Input<'recut'>): Recut {
  const { kernels, taxonomy } = ready();
  const segmentation = cutAgain({ ...input, raster }, kernels);
  const { palette: options, inputs, withPattern } = input;
  const settings = { options, light: inputs.light, taxonomy, withPattern };
  const { stages, ...described } = describeGarment(raster, segmentation, settings, kernels.cluster);
  const garments = withPattern
    ? describeGarments(raster, segmentation, settings, kernels.cluster)
    : [];
  return { ...described, segmentation, paletteStages: stages, garments };
}

function weighK({ key, mask, light, seed }: Input<'weighK'>): Outcome<ChoicesOfK> {
  const { cluster } = ready().kernels;
  const raster = light ? adapt(rasterOf(key), light) : rasterOf(key);
  return succeed(choicesOfK(cluster.cloud(raster, mask), seed, cluster));
}

async function edge({ key, mask }: Input<'edge'>): Promise<Outcome<Edge>> {
  const raster = rasterOf(key);
  const cutout = await cutoutOf(raster, mask);
  return succeed({ ...edgeOf(raster, mask), cutout, pictures: picturesOf(raster, mask) });
}

const edgeOf = (raster: Raster, mask: Mask): Pick<Edge, 'alpha' | 'unclear'> => ({
  alpha: matteOf(raster, mask),
  unclear: unclearEdge(raster, mask, ready().kernels.cut.evidence),
});

serve<VisionJobs>(self, {
  hold,
  prepare,
  open,
  segment: segmentSteps,
  describe,
  show,
  examine,
  recut,
  weighK,
  tryMethod: (input) => {
    const { kernels, taxonomy } = ready();
    return succeed(tryMethod({ ...input, raster: rasterOf(input.key) }, kernels, taxonomy));
  },
  edge,
});
