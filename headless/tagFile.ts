import { readFile } from 'node:fs/promises';
import { fail, type Outcome } from '../src/core/failure.ts';
import type { Kernels } from '../src/core/kernels.ts';
import { calledByNet } from '../src/core/learn/colourNet.ts';
import { picturesOf } from '../src/core/learn/pictures.ts';
import type { Prediction } from '../src/core/learn/prediction.ts';
import type { LightChoice } from '../src/core/light/choice.ts';
import type { LightReading } from '../src/core/light/light.ts';
import { optionsOf, type PaletteChoice } from '../src/core/palette/choice.ts';
import { unreadable } from '../src/core/photo/imageHeader.ts';
import { shrink } from '../src/core/photo/shrink.ts';
import { type Raster, workingSize } from '../src/core/raster.ts';
import type { Garment, Layer } from '../src/core/segment/layer.ts';
import type { Mask } from '../src/core/segment/mask.ts';
import { type Method, wantsParser } from '../src/core/segment/method.ts';
import type { Parsed } from '../src/core/segment/parser/parsed.ts';
import { scaleRectangle } from '../src/core/segment/rectangle.ts';
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
import { describeGarments, type TaggedGarment } from '../src/core/tags/describeGarments.ts';
import type { Language } from '../src/core/tags/language.ts';
import type { Tag } from '../src/core/tags/tag.ts';
import { failureRecord, tagRecord } from '../src/core/tags/tagRecord.ts';
import type { Taxonomy } from '../src/core/tags/taxonomy.ts';
import { retag } from '../src/core/taxonomy/retag.ts';
import type { Classifier } from '../workers/classify/classifier.ts';
import type { Parser } from '../workers/classify/openParser.ts';
import type { ColourNet } from './colourNet.ts';
import { decode } from './decode.ts';
import { type PicturePaths, writePictures } from './writePictures.ts';

/** One photo to tag. */
export interface TagJob extends PicturePaths {
  readonly file: string;
  readonly method: Method;
  readonly garment: Garment | null;
  readonly keep: readonly Layer[];
  /** Whether every garment of a figure is tagged by itself, too. */
  readonly withGarments: boolean;
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
  /** What tells garments apart; null: nothing does. */
  readonly classifier: Classifier | null;
  /** What sees garments on people, where a method asks it; null: nothing does. */
  readonly parser: Parser | null;
  /** What names colours straight from the photo; null: the pipeline does. */
  readonly colourNet: ColourNet | null;
}

/** Tags one photo: its line, an error line where it cannot be read. Rejects only for bugs. */
export async function tagFile(job: TagJob, tools: TagTools): Promise<string> {
  const photo = await open(job.file);
  if (!photo.ok) return JSON.stringify(failureRecord(job.file, photo.failure));
  const { width, height } = photo.value;
  const raster = shrunk(photo.value, job.longestSide);
  const parsed = await parse(raster, job, tools);
  const cut = tagRaster(raster, parsed, job, tools);
  const prediction = await predict(raster, cut.mask, tools);
  await writePictures(job, photo.value, cut, tools.kernels.cut);
  const { coverage, certainty, reasons, light, garments } = cut;
  const tag = await called(cut.tag, raster, tools);
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
    ...(garments ? { garments: garments.map((one) => grown(one, raster, photo.value)) } : {}),
    prediction,
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
  parsed: Parsed | null,
  job: TagJob,
  { kernels, taxonomy }: TagTools,
): Segmentation & {
  readonly tag: Tag;
  readonly light: LightReading | null;
  readonly garments: readonly TaggedGarment[] | null;
} {
  const { cut: kernel, cluster, layers } = kernels;
  const steps = segment(raster, inputsOf(job), defaultSegmentOptions, kernel, layers, parsed);
  const cut = runSteps(steps);
  const settings = {
    options: optionsOf(job.palette),
    light: job.light,
    taxonomy: taxonomy.basis ?? taxonomy,
  };
  const { tag, light } = describeGarment(raster, cut, settings, cluster);
  const decided = (found: Tag) => decide(retag(found, taxonomy), job.errors);
  const garments = job.withGarments
    ? describeGarments(raster, cut, settings, cluster).map((one) => ({
        ...one,
        tag: decided(one.tag),
      }))
    : null;
  return { ...cut, light, tag: decided(tag), garments };
}

/** What the garment parser sees, where the method asks it and it is to be had. */
const parse = async (raster: Raster, { method }: TagJob, { parser }: TagTools) =>
  parser && wantsParser(method) ? parser.parse(raster) : null;

/** A garment with its box in the pixels of the photo. */
function grown(garment: TaggedGarment, raster: Raster, photo: Raster): TaggedGarment {
  const { x, y, width, height } = scaleRectangle(garment.box, raster, photo);
  const [left, top] = [Math.round(x), Math.round(y)];
  const [right, bottom] = [Math.round(x + width), Math.round(y + height)];
  return { ...garment, box: { x: left, y: top, width: right - left, height: bottom - top } };
}

/** What garment it is; null where nothing tells them apart. */
async function predict(
  raster: Raster,
  mask: Mask,
  { classifier }: TagTools,
): Promise<Prediction | null> {
  const predictions = await classifier?.classify([picturesOf(raster, mask)]);
  return (predictions?.ok && predictions.value[0]) || null;
}

/** The tag with the colours that the network says, where it is asked. */
async function called(tag: Tag, raster: Raster, { colourNet }: TagTools): Promise<Tag> {
  const said = await colourNet?.(raster);
  return said ? calledByNet(tag, said) : tag;
}

const inputsOf = ({ method, garment, keep }: TagJob): SegmentInputs => ({
  ...automatic,
  method,
  garment,
  layers: Object.fromEntries(keep.map((layer) => [layer, true])),
});
