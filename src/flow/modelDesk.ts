import { type Outcome, succeed } from '../core/failure.ts';
import { type BroughtModel, mostModelBytes, refuse } from '../core/learn/ownModel.ts';
import { fetchModelFiles } from '../io/fetchModelFiles.ts';
import { readZip } from '../io/zip/readZip.ts';
import type { DroppedFile } from '../store/actions.ts';
import type { OwnModelJobs, ToldByModel } from '../wire/ownModelJobs.ts';
import { lazyWorker } from './lazyWorker.ts';
import { type ModelRunner, modelRunner } from './modelRunner.ts';

export type ModelFiles = BroughtModel['files'];

/** What a model said of a photo. */
export type Told = ToldByModel;

/** What can be done with models of the person's own; `open` and `tell` are of the one that is tried. */
export interface ModelDesk extends Pick<ModelRunner, 'open' | 'tell'> {
  /** The bytes of files, archives unpacked. Fails as `bad-model`. */
  readonly read: (files: readonly DroppedFile[]) => Promise<Outcome<ModelFiles>>;
  /** The files of a model at an address of the page's own origin. Fails as `bad-model`. */
  readonly fetch: (address: string) => Promise<Outcome<ModelFiles>>;
  /** Runs a model by itself, whatever is opened here afterwards; its worker starts when it is first asked. */
  readonly runApart: (model: BroughtModel) => Pick<ModelRunner, 'tell' | 'end'>;
}

export function openModelDesk(): ModelDesk {
  const { open, tell } = modelRunner(ownWorker());
  return {
    open,
    tell,
    runApart: (model) => modelRunner(ownWorker(), model),
    fetch: fetchModelFiles,
    read: readFiles,
  };
}

const ownWorker = () =>
  lazyWorker<OwnModelJobs>(
    // Vite finds the worker only where it is written like this.
    () =>
      new Worker(new URL('../../workers/ownModel.worker.ts', import.meta.url), {
        type: 'module',
        name: 'own model',
      }),
  );

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
