import { fail, type Outcome, succeed } from '../core/failure.ts';
import type { Head } from '../core/learn/head.ts';
import type { HeadExamples } from '../core/learn/headExamples.ts';
import { layersFiles } from '../core/learn/headFile.ts';
import {
  defaultHeadSettings,
  type HeadRound,
  type TaughtHead,
} from '../core/learn/headTraining.ts';
import type { Net } from '../core/learn/net.ts';
import { forgetLesson, keepLesson, loadLessons } from '../io/keptLessons.ts';
import type { Lesson } from '../io/lesson.ts';
import { writeZip } from '../io/zip/writeZip.ts';
import type { TeachJobs } from '../wire/teachJobs.ts';
import type { Export } from './app.ts';
import type { ClassifyEngine } from './classifyEngine.ts';
import { lazyWorker } from './lazyWorker.ts';
import { type Backbone, openBackbone } from './netBackbone.ts';

/** What the net sees in a photo. */
export interface Seen {
  /** A small picture of it, for people. */
  readonly picture: Blob;
  /** [views, width]; the first view is the photo as it is. */
  readonly features: Float32Array<ArrayBuffer>;
}

/** What can be taught beyond looking at it. */
export interface TeachDesk {
  /** Which net lessons build on. Fails as `model-unavailable`. */
  readonly netId: () => Promise<Outcome<string>>;
  /** Looks at a photo, in all the views that are learned from, or as it is. */
  readonly look: (source: Blob, inAllViews: boolean) => Promise<Outcome<Seen>>;
  readonly train: (
    examples: HeadExamples,
    onRound: (round: HeadRound) => void,
    signal: AbortSignal,
  ) => Promise<Outcome<TaughtHead>>;
  /** Net and head as an archive of a TensorFlow.js layers model. */
  readonly exportModel: (name: string, head: Head) => Promise<Outcome<Export>>;
  readonly lessons: () => Promise<Outcome<readonly Lesson[]>>;
  readonly keep: (lesson: Lesson) => Promise<Outcome<null>>;
  readonly forget: (id: string) => Promise<Outcome<null>>;
}

/** `ask` asks the worker that runs nets. */
export function openTeachDesk(ask: ClassifyEngine['ask']): TeachDesk {
  // Vite finds the worker only where it is written like this.
  const worker = lazyWorker<TeachJobs>(
    () =>
      new Worker(new URL('../../workers/teach.worker.ts', import.meta.url), {
        type: 'module',
        name: 'teach',
      }),
  );
  let opened: Promise<Outcome<Backbone>> | null = null;
  const backbone = async (): Promise<Outcome<Backbone>> => {
    opened ??= openBackbone(ask);
    const outcome = await opened;
    if (!outcome.ok) opened = null;
    return outcome;
  };

  return {
    netId: async () => {
      const found = await backbone();
      return found.ok ? succeed(found.value.id) : found;
    },
    look: async (source, inAllViews) => {
      const found = await backbone();
      if (!found.ok) return found;
      const { net, features } = found.value;
      const shown = await worker.ask('show', { source, side: net.input[0]!, inAllViews });
      if (!shown.ok) return shown;
      const seen = await features(shown.value.pictures);
      // A worker that died has forgotten the net: the next photo brings it again.
      if (!seen.ok) opened = null;
      return seen.ok ? succeed({ picture: shown.value.thumbnail, features: seen.value }) : seen;
    },
    train: (examples, onRound, signal) =>
      worker.ask(
        'train',
        { examples, settings: defaultHeadSettings },
        { onReport: onRound, signal },
      ),
    exportModel: async (name, head) => {
      const found = await backbone();
      return found.ok ? archiveOf(name, found.value.net, head) : found;
    },
    lessons: loadLessons,
    keep: keepLesson,
    forget: forgetLesson,
  };
}

async function archiveOf(name: string, net: Net, head: Head): Promise<Outcome<Export>> {
  try {
    const { json, weights } = layersFiles(net, head);
    const entries = [
      { name: 'model.json', bytes: new TextEncoder().encode(json) },
      { name: 'weights.bin', bytes: weights },
      { name: 'labels.txt', bytes: new TextEncoder().encode(`${head.labels.join('\n')}\n`) },
    ];
    const blob = new Blob([await writeZip(entries)], { type: 'application/zip' });
    return succeed({ name: `${fileName(name)}.zip`, blob });
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.message : String(thrown);
    return fail({ kind: 'model-unavailable', message: `The model cannot be written: ${cause}` });
  }
}

/** A name that every file system takes. */
const fileName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'taught';
