import { readFile } from 'node:fs/promises';
import { fail, type Outcome } from '../src/core/failure.ts';
import type { Kernels } from '../src/core/kernels.ts';
import type { LightChoice } from '../src/core/light/choice.ts';
import type { LightReading } from '../src/core/light/light.ts';
import { optionsOf, type PaletteChoice } from '../src/core/palette/choice.ts';
import { unreadable } from '../src/core/photo/imageHeader.ts';
import { shrink } from '../src/core/photo/shrink.ts';
import { type Raster, workingSize } from '../src/core/raster.ts';
import type { Garment, Layer } from '../src/core/segment/layer.ts';
import type { Method } from '../src/core/segment/method.ts';
import { segment } from '../src/core/segment/segment.ts';
import {
  automatic,
  defaultSegmentOptions,
  type Segmentation,
  type SegmentInputs,
} from '../src/core/segment/segmentation.ts';
import { runSteps } from '../src/core/steps.ts';
import { decide } from '../src/core/tags/acceptance.ts';
import { describeGarment } from '../src/core/tags/describeGarment.ts';
import type { Language } from '../src/core/tags/language.ts';
import type { Tag } from '../src/core/tags/tag.ts';
import { failureRecord, tagRecord } from '../src/core/tags/tagRecord.ts';
import type { Taxonomy } from '../src/core/tags/taxonomy.ts';
import { retag } from '../src/core/taxonomy/retag.ts';
import { decode } from './decode.ts';
import { type PicturePaths, writePictures } from './writePictures.ts';

/** One photo to tag. */
export interface TagJob extends PicturePaths {
  readonly file: string;
  readonly method: Method;
  readonly garment: Garment | null;
  readonly keep: readonly Layer[];
  /** What colours are corrected by. */
  readonly light: LightChoice;
  /** How they become a palette. */
  readonly palette: PaletteChoice;
  /** At most so many wrong tags in a hundred accepted. */
  readonly errors: number;
  /** What names are called beside. */
  readonly language: Language;
  /** Longest side of the working size, in pixels. */
  readonly longestSide: number;
}

/** What every photo is tagged with. */
export interface TagTools {
  readonly kernels: Kernels;
  readonly taxonomy: Taxonomy;
}

/** Tags one photo: its line, an error line where it cannot be read. Rejects only for bugs. */
export async function tagFile(job: TagJob, tools: TagTools): Promise<string> {
  const photo = await open(job.file);
  if (!photo.ok) return JSON.stringify(failureRecord(job.file, photo.failure));
  const { width, height } = photo.value;
  const cut = tagRaster(shrunk(photo.value, job.longestSide), job, tools);
  await writePictures(job, photo.value, cut, tools.kernels.cut);
  const { coverage, certainty, reasons, tag, light } = cut;
  const layers = inputsOf(job).layers;
  const speech = { language: job.language, taxonomy: tools.taxonomy };
  const record = {
    ...job,
    layers,
    width,
    height,
    coverage,
    certainty,
    reasons,
    light,
    tag,
    speech,
  };
  return JSON.stringify(tagRecord(record));
}

async function open(file: string): Promise<Outcome<Raster>> {
  try {
    return await decode(await readFile(file));
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    const said =
      code === 'ENOENT' ? 'There is no such file' : `The file cannot be opened: ${message}`;
    return fail(unreadable('decode', `${said}. Check its path and permissions.`));
  }
}

const shrunk = (photo: Raster, longestSide: number): Raster =>
  shrink(photo, workingSize(photo, longestSide));

/** The same steps as in the browser: cut, cluster, name. */
function tagRaster(
  raster: Raster,
  job: TagJob,
  { kernels, taxonomy }: TagTools,
): Segmentation & { tag: Tag; light: LightReading | null } {
  const { cut: kernel, cluster, layers } = kernels;
  const steps = segment(raster, inputsOf(job), defaultSegmentOptions, kernel, layers);
  const cut = runSteps(steps);
  const settings = {
    options: optionsOf(job.palette),
    light: job.light,
    taxonomy: taxonomy.basis ?? taxonomy,
  };
  const { tag, light } = describeGarment(raster, cut, settings, cluster);
  return { ...cut, light, tag: decide(retag(tag, taxonomy), job.errors) };
}

const inputsOf = ({ method, garment, keep }: TagJob): SegmentInputs => ({
  ...automatic,
  method,
  garment,
  layers: Object.fromEntries(keep.map((layer) => [layer, true])),
});
