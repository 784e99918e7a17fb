import { type Failure, fail, type Outcome, succeed } from '../core/failure.ts';
import {
  type BroughtModel,
  badModel,
  type ModelAtHand,
  mostModelBytes,
  refuse,
} from '../core/learn/ownModel.ts';
import { fetchModelFiles } from '../io/fetchModelFiles.ts';
import { readZip } from '../io/zip/readZip.ts';
import type { DroppedFile } from '../store/actions.ts';
import type { OwnModelJobs, ToldByModel } from '../wire/ownModelJobs.ts';
import { lazyWorker } from './lazyWorker.ts';

export type ModelFiles = BroughtModel['files'];

/** What a model said of a photo. */
export type Told = ToldByModel;

/** What can be done with a model of the person's own. */
export interface ModelDesk {
  /** The bytes of files, archives unpacked. Fails as `bad-model`. */
  readonly read: (files: readonly DroppedFile[]) => Promise<Outcome<ModelFiles>>;
  /** The files of a model at an address of the page's own origin. Fails as `bad-model`. */
  readonly fetch: (address: string) => Promise<Outcome<ModelFiles>>;
  /** Opens and tries a model, in place of the one before. One that takes too long is ended. Fails as `bad-model`. */
  readonly open: (model: BroughtModel) => Promise<Outcome<ModelAtHand>>;
  /** What the model that is open says of a photo. */
  readonly tell: (source: Blob) => Promise<Outcome<Told>>;
}

/** Opening may take so long, and telling one photo. */
const openWithinMs = 60_000;
const tellWithinMs = 20_000;

export function openModelDesk(): ModelDesk {
  // Vite finds the worker only where it is written like this.
  const worker = lazyWorker<OwnModelJobs>(
    () =>
      new Worker(new URL('../../workers/ownModel.worker.ts', import.meta.url), {
        type: 'module',
        name: 'own model',
      }),
  );
  /** What is open, to be opened again where its worker was ended. */
  let model: BroughtModel | null = null;
  let isEnded = true;

  const within = async <Value>(asked: Promise<Outcome<Value>>, ms: number) => {
    const timer = setTimeout(() => {
      isEnded = true;
      worker.end(tooSlow);
    }, ms);
    const outcome = await asked;
    clearTimeout(timer);
    if (!outcome.ok && outcome.failure.kind === 'engine-unavailable') isEnded = true;
    return outcome;
  };
  const open = async (brought: BroughtModel) => {
    model = null;
    const outcome = await within(worker.ask('open', brought), openWithinMs);
    if (outcome.ok) [model, isEnded] = [brought, false];
    return outcome;
  };
  return {
    open,
    fetch: fetchModelFiles,
    read: readFiles,
    tell: async (source) => {
      if (!model) return fail(nothingOpen);
      if (isEnded) {
        const again = await open(model);
        if (!again.ok) return again;
      }
      return within(worker.ask('tell', { source }), tellWithinMs);
    },
  };
}

const tooSlow = badModel('slow', 'The model takes too long here. It was ended: try a smaller one.');

const nothingOpen: Failure = badModel('empty', 'No model is open. Choose its files first.');

async function readFiles(files: readonly DroppedFile[]): Promise<Outcome<ModelFiles>> {
  const read: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[] = [];
  if (files.reduce((sum, { source }) => sum + source.size, 0) > mostModelBytes)
    return refuse('size', 'The model is larger than 256 MB.');
  for (const { name, source } of files) {
    const buffer = await source.arrayBuffer().catch(() => null);
    if (!buffer) return refuse('missing', `${name} cannot be read. Choose it again.`);
    const bytes = new Uint8Array(buffer);
    const entries = /\.zip$/i.test(name) ? await readZip(bytes) : succeed([{ name, bytes }]);
    if (!entries.ok) return entries;
    read.push(...entries.value);
  }
  return succeed(read);
}
