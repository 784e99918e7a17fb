import { fail, type Outcome, succeed } from '../src/core/failure.ts';
import { readNet } from '../src/core/learn/net.ts';
import { sizeOf } from '../src/core/learn/netShapes.ts';
import { categorySide } from '../src/core/learn/pictures.ts';
import type { BackendChoice, Runtime } from '../src/core/learn/runtime.ts';
import type { Parsed } from '../src/core/segment/parser/parsed.ts';
import type { Classified, ClassifyJobs, NetAnswers } from '../src/wire/classifyJobs.ts';
import { serve } from '../src/wire/serve.ts';
import { backendSources } from './classify/backendSources.ts';
import { type Classifier, startClassifier } from './classify/classifier.ts';
import { netRunner } from './classify/netRunner.ts';
import type { Parser } from './classify/openParser.ts';
import { hold } from './hold.ts';
import { wasmFiles } from './wasmFiles.ts';

/** The parser may share its work where memory can be shared; photos are cut meanwhile. */
const THREADS = 2;

type Input<Name extends keyof ClassifyJobs> = ClassifyJobs[Name]['input'];

let runner = netRunner(backendSources(wasmFiles));

let classifier: Classifier | null = null;

let parser: Parser | null = null;

/** How many numbers each net looks at. */
const pictureSizes = new Map([['category', 3 * categorySide ** 2]]);

function choose({ backends }: Input<'choose'>): Outcome<null> {
  const all = backendSources(wasmFiles, true);
  runner = netRunner(backends.flatMap((name) => all.filter(({ backend }) => backend === name)));
  classifier = null;
  return succeed(null);
}

async function prepare({ category }: Input<'prepare'>): Promise<Outcome<BackendChoice>> {
  const started = await startClassifier(runner, category);
  if (!started.ok) return started;
  classifier = started.value;
  return succeed(choice());
}

async function warmUp(): Promise<Outcome<BackendChoice>> {
  const warm = await ready().warmUp();
  return warm.ok ? succeed(choice()) : warm;
}

async function classify({ pictures }: Input<'classify'>): Promise<Outcome<Classified>> {
  const start = performance.now();
  const predictions = await ready().classify(pictures);
  if (!predictions.ok) return predictions;
  return succeed({ predictions: predictions.value, runtime: runtimeSince(start, pictures.length) });
}

async function take({ name, net: files }: Input<'take'>): Promise<Outcome<BackendChoice>> {
  const net = readNet(files.json, files.weights);
  if (!net.ok) return fail(net.failure);
  pictureSizes.set(name, sizeOf(net.value.input));
  return runner.take(name, net.value);
}

async function run({ name, pictures }: Input<'run'>): Promise<Outcome<NetAnswers>> {
  const start = performance.now();
  const outputs = await runner.run(name, pictures);
  if (!outputs.ok) return outputs;
  const count = pictures.length / (pictureSizes.get(name) ?? pictures.length);
  return succeed({ outputs: outputs.value, runtime: runtimeSince(start, count) });
}

/** onnxruntime-web is megabytes: who does not ask for the parser does without. */
async function bringParser({ net }: Input<'openParser'>): Promise<Outcome<null>> {
  const { openParser } = await import('./classify/openParser.ts');
  const opened = await openParser(net, crossOriginIsolated ? THREADS : 1);
  if (!opened.ok) return opened;
  const former = parser;
  parser = opened.value;
  await former?.release();
  return succeed(null);
}

async function parse({ raster }: Input<'parse'>): Promise<Outcome<Parsed>> {
  if (!parser) throw new Error('The garment parser was asked before it was brought.');
  return succeed(await parser.parse(raster));
}

function ready(): Classifier {
  if (!classifier) throw new Error('The classifier was asked before it was prepared.');
  return classifier;
}

function choice(): BackendChoice {
  const chosen = runner.choice();
  if (!chosen) throw new Error('Nothing runs.');
  return chosen;
}

const runtimeSince = (start: number, photos: number): Runtime => ({
  backend: choice().backend,
  msAPhoto: (performance.now() - start) / Math.max(1, photos),
});

serve<ClassifyJobs>(self, {
  hold,
  choose,
  prepare,
  warmUp,
  classify,
  openParser: bringParser,
  parse,
  take,
  run,
});
