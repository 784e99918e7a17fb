import * as tf from '@tensorflow/tfjs-core';
import { fail, type Outcome, succeed } from '../src/core/failure.ts';
import type { ModelAtHand } from '../src/core/learn/ownModel.ts';
import { readLabels } from '../src/core/learn/readLabels.ts';
import { readModel } from '../src/core/learn/readModel.ts';
import type { OwnModelJobs, ToldByModel } from '../src/wire/ownModelJobs.ts';
import { serve } from '../src/wire/serve.ts';
import { openPicture } from './openPicture.ts';
import { openModel, type RunningModel } from './ownModel/openModel.ts';
import { pictureOf } from './ownModel/pictureOf.ts';
import type { OpenRuntime } from './ownModel/runtimeOf.ts';
import { thumbnailOf } from './thumbnails.ts';
import { wasmFiles } from './wasmFiles.ts';

type Input<Name extends keyof OwnModelJobs> = OwnModelJobs[Name]['input'];

/** Models look at a thousand pixels at most. */
const openedSide = 1024;

let running: RunningModel | null = null;

const openRuntime: OpenRuntime = async (source) => {
  if (source.kind === 'onnx') {
    const { openOnnx } = await import('./ownModel/onnxModel.ts');
    return openOnnx(source.bytes);
  }
  await setBackend();
  const { openTensorFlow } = await import('./ownModel/tensorFlow.ts');
  return openTensorFlow(source);
};

/** WebAssembly is the fastest that runs everywhere; where it cannot be had, plain JavaScript. */
async function setBackend(): Promise<void> {
  const wasm = await import('@tensorflow/tfjs-backend-wasm');
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  wasm.setWasmPaths(wasmFiles);
  if ((await tf.setBackend('wasm')) && tf.getBackend() === 'wasm') return;
  await import('@tensorflow/tfjs-backend-cpu');
  await tf.setBackend('cpu');
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
  const model = await openModel(read.value.source, { labels: told.value, values }, openRuntime);
  if (!model.ok) return fail(model.failure);
  running = model.value;
  return succeed({ ...model.value.opened, values });
}

const textOf = ({ name, bytes }: Input<'open'>['files'][number]): string =>
  /\.(json|txt)$/i.test(name) ? new TextDecoder().decode(bytes) : '';

async function tell({ source }: Input<'tell'>): Promise<Outcome<ToldByModel>> {
  if (!running) throw new Error('The model was asked before it was opened.');
  const picture = await openPicture(source, openedSide);
  if (!picture.ok) return picture;
  const { raster } = picture.value;
  const chances = await running.tell(pictureOf(raster, running.opened));
  if (!chances.ok) return chances;
  return succeed({ thumbnail: await thumbnailOf(raster), chances: chances.value });
}

serve<OwnModelJobs>(self, { open, tell });
