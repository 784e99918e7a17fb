import { type Outcome, succeed } from '../../src/core/failure.ts';
import {
  type ModelSource,
  type OpenedModel,
  type PictureValues,
  refuse,
} from '../../src/core/learn/ownModel.ts';
import { picturesOf } from './pictureInput.ts';
import type { ModelRuntime, OpenRuntime } from './runtimeOf.ts';

/** A model that was tried and found to tell chances. */
export interface RunningModel {
  readonly opened: OpenedModel;
  /** The chances of the labels for a picture [height, width, channels] of 0 to 1. Fails as `bad-model`. */
  readonly tell: (picture: Float32Array) => Promise<Outcome<Float32Array<ArrayBuffer>>>;
  readonly close: () => void;
}

/** What somebody says of a model beside its files. */
export interface ModelWishes {
  /** Null: they are numbered. */
  readonly labels: readonly string[] | null;
  readonly values: PictureValues;
}

/** What a side is taken for that a model leaves open. */
const usualSide = 224;
const longestSide = 1024;

/**
 * Opens a model and tries it on two pictures, a black one and noise: what it answers must be a number a label, all finite. Fails as
 * `bad-model`.
 */
export async function openModel(
  source: ModelSource,
  { labels, values }: ModelWishes,
  openRuntime: OpenRuntime,
): Promise<Outcome<RunningModel>> {
  const runtime = await openRuntime();
  if (!runtime.ok) return runtime;
  const refused = (outcome: Outcome<never>) => {
    runtime.value.close();
    return outcome;
  };
  const layout = layoutOf(runtime.value.input);
  if (!layout) {
    const shape = runtime.value.input.map((side) => side ?? '?').join(' × ');
    return refused(
      refuse('shape', `The model looks at ${shape || 'nothing'}, which is no picture.`),
    );
  }
  const answers = await tryOut(runtime.value, layout, values);
  if (!answers.ok) return refused(answers);
  const count = answers.value[0]!.length;
  const names = labels ?? Array.from({ length: namesFor(count) }, (_, n) => `Class ${n + 1}`);
  if (names.length !== namesFor(count))
    return refused(
      refuse(
        'labels',
        `The model tells ${namesFor(count)} classes, there are ${names.length} labels.`,
      ),
    );
  const areChances = answers.value.every(looksLikeChances);
  const { height, width, channels } = layout;
  const { engine } = runtime.value;
  return succeed({
    opened: { kind: source.kind, labels: names, height, width, channels, engine },
    close: runtime.value.close,
    tell: async (picture) => {
      const told = await ask(runtime.value, layout, values, picture);
      return told.ok ? succeed(chancesOf(told.value, areChances)) : told;
    },
  });
}

export interface Layout {
  readonly height: number;
  readonly width: number;
  readonly channels: 1 | 3;
  readonly isChannelsFirst: boolean;
}

/** Which side is which; null where it is no picture of one or three channels. */
function layoutOf([photos, ...sides]: readonly (number | null)[]): Layout | null {
  if (sides.length !== 3 || (photos !== null && photos !== 1)) return null;
  const isFirst = isChannels(sides[0]) && !isChannels(sides[2]);
  const [height, width, channels] = isFirst ? [sides[1], sides[2], sides[0]] : sides;
  const [h, w] = [height ?? usualSide, width ?? usualSide];
  if (!isChannels(channels) || Math.min(h, w) < 1 || Math.max(h, w) > longestSide) return null;
  return { height: h, width: w, channels, isChannelsFirst: isFirst };
}

const isChannels = (side: number | null | undefined): side is 1 | 3 => side === 1 || side === 3;

/** One number is the chance of the second of two classes. */
const namesFor = (count: number): number => Math.max(2, count);

async function tryOut(
  runtime: ModelRuntime,
  layout: Layout,
  values: PictureValues,
): Promise<Outcome<Float32Array[]>> {
  const answers: Float32Array[] = [];
  const size = layout.height * layout.width * layout.channels;
  const noise = (_: unknown, i: number) => (Math.imul(i, 2654435761) >>> 0) / 2 ** 32;
  for (const picture of [new Float32Array(size), Float32Array.from({ length: size }, noise)]) {
    const answer = await ask(runtime, layout, values, picture);
    if (!answer.ok) return answer;
    answers.push(answer.value);
  }
  return succeed(answers);
}

/** What a model answers for one picture: a number a class. */
async function ask(
  runtime: ModelRuntime,
  layout: Layout,
  values: PictureValues,
  picture: Float32Array,
): Promise<Outcome<Float32Array>> {
  const { height, width, channels, isChannelsFirst } = layout;
  const shape = isChannelsFirst ? [1, channels, height, width] : [1, height, width, channels];
  try {
    const told = await runtime.run(picturesOf(picture, layout, values), shape);
    const sides = told.shape.filter((side) => side !== 1);
    if (sides.length > 1)
      return refuse(
        'shape',
        `The model answers ${told.shape.join(' × ')} numbers, not one a class.`,
      );
    return told.values.length > 0 && told.values.every(Number.isFinite)
      ? succeed(told.values)
      : refuse('numbers', 'What the model answers is no number.');
  } catch (thrown) {
    const cause = (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 200);
    return refuse('operation', `The model cannot be run here: ${cause}`);
  }
}

function looksLikeChances(values: Float32Array): boolean {
  if (values.some((value) => value < 0 || value > 1)) return false;
  return values.length === 1 || Math.abs(values.reduce((sum, value) => sum + value) - 1) < 1e-3;
}

/** Chances as they are, of anything else the softmax. */
function chancesOf(values: Float32Array, areChances: boolean): Float32Array<ArrayBuffer> {
  const both =
    values.length > 1
      ? Float32Array.from(values)
      : Float32Array.from(areChances ? [1 - values[0]!, values[0]!] : [0, values[0]!]);
  if (areChances) return both;
  const highest = both.reduce((most, value) => Math.max(most, value));
  const powers = both.map((value) => Math.exp(value - highest));
  const sum = powers.reduce((total, power) => total + power);
  return powers.map((power) => power / sum);
}
