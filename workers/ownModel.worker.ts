import * as tf from '@tensorflow/tfjs-core';
import { type Failure, fail, type Outcome, succeed } from '../src/core/failure.ts';
import { openedSide } from '../src/core/learn/openedSide.ts';
import { type ModelAtHand, type ModelSource, refuse } from '../src/core/learn/ownModel.ts';
import { readLabels } from '../src/core/learn/readLabels.ts';
import { readModel } from '../src/core/learn/readModel.ts';
import type { OwnModelJobs, ToldByModel } from '../src/wire/ownModelJobs.ts';
import { serve } from '../src/wire/serve.ts';
import { hold } from './hold.ts';
import { openPicture } from './openPicture.ts';
import { type ModelWishes, openModel, type RunningModel } from './ownModel/openModel.ts';
import { pictureOf } from './ownModel/pictureOf.ts';
import { thumbnailOf } from './thumbnails.ts';
import { wasmFiles } from './wasmFiles.ts';

type Input<Name extends keyof OwnModelJobs> = OwnModelJobs[Name]['input'];

let running: RunningModel | null = null;

/** WebAssembly is the fastest that runs everywhere; plain JavaScript knows more operations. */
const backends = ['wasm', 'cpu'] as const;

/** Opens a model by what runs it: of the backends of tfjs the first that knows all of its operations. */
async function openBy(source: ModelSource, wishes: ModelWishes): Promise<Outcome<RunningModel>> {
  if (source.kind === 'onnx') {
    const { openOnnx } = await import('./ownModel/onnxModel.ts');
    return openModel(source, wishes, () => openOnnx(source.bytes));
  }
  const { openTensorFlow } = await import('./ownModel/tensorFlow.ts');
  let model: Outcome<RunningModel> = refuse('operation', 'Nothing here runs models.');
  for (const backend of backends) {
    if (!(await setBackend(backend))) continue;
    model = await openModel(source, wishes, () => openTensorFlow(source));
    if (model.ok || !isUnknown(model.failure)) return model;
  }
  return model;
}

const isUnknown = (failure: Failure): boolean =>
  failure.kind === 'bad-model' && failure.reason === 'operation';

async function setBackend(backend: (typeof backends)[number]): Promise<boolean> {
  if (backend === 'cpu') await import('@tensorflow/tfjs-backend-cpu');
  else {
    const wasm = await import('@tensorflow/tfjs-backend-wasm');
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    wasm.setWasmPaths(wasmFiles);
  }
  return (await tf.setBackend(backend)) && tf.getBackend() === backend;
}

async function open({
  files,
  labels: said,
  values: wished,
}: Input<'open'>): Promise<Outcome<ModelAtHand>> {
  running?.close();
  running = null;
  const read = readModel(files.map((file) => ({ ...file, text: textOf(file) })));
  if (!read.ok) return read;
  const told = said === null ? succeed(read.value.labels) : readLabels(said);
  if (!told.ok) return told;
  const values = wished ?? read.value.values ?? '0..1';
  const model = await openBy(read.value.source, { labels: told.value, values });
  if (!model.ok) return fail(model.failure);
  running = model.value;
  return succeed({ ...model.value.opened, values });
}

const textOf = ({ name, bytes }: Input<'open'>['files'][number]): string =>
  /\.(json|txt)$/i.test(name) ? new TextDecoder().decode(bytes) : '';

async function tell({ source }: Input<'tell'>): Promise<Outcome<ToldByModel>> {
  if (!running) throw new Error('The model was asked before it was opened.');
  const { height, width } = running.opened;
  const picture = await openPicture(source, openedSide(Math.max(height, width)));
  if (!picture.ok) return picture;
  const { raster } = picture.value;
  const chances = await running.tell(pictureOf(raster, running.opened));
  if (!chances.ok) return chances;
  return succeed({ thumbnail: await thumbnailOf(raster), chances: chances.value });
}

serve<OwnModelJobs>(self, { hold, open, tell });
