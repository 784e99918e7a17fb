import { type Outcome, succeed } from '../failure.ts';
import { labelsBeside } from './labelsBeside.ts';
import {
  type ModelFile,
  type ModelSource,
  mostModelBytes,
  type PictureValues,
  pictureValues,
  type ReadModel,
  refuse,
  type WeightSpec,
} from './ownModel.ts';
import { isRecord } from './readJson.ts';
import { readLabels } from './readLabels.ts';
import { baseName, weightFiles } from './weightFiles.ts';

/** Numbers in a list of layers beyond this are no sizes that anything here could hold. */
const largestNumber = 1e6;
const deepest = 100;

/** How many bytes a value of a type takes. */
const sizes: Readonly<Record<string, number>> = {
  float32: 4,
  int32: 4,
  float16: 2,
  uint16: 2,
  uint8: 1,
  bool: 1,
};

/**
 * Finds the model among files that somebody brought: `model.json` of TensorFlow.js (layers or graph) with its weights, or an `.onnx`; and
 * its labels, where a text or the model itself has them. Only read, nothing is run. Fails as `bad-model`.
 */
export function readModel(brought: readonly ModelFile[]): Outcome<ReadModel> {
  const files = brought.filter(({ name }) => !isOfSystem(name));
  if (files.every(({ bytes }) => bytes.length === 0))
    return refuse('empty', 'There is nothing in the files.');
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostModelBytes)
    return refuse('size', 'The model is larger than 256 MB.');
  const onnx = files.find(({ name }) => hasEnding(name, '.onnx'));
  const found = onnx ? readOnnx(onnx, files) : readTensorFlow(files);
  if (!found.ok) return found;
  const { file: model, read } = found.value;
  const labels = labelsBeside(
    files.filter((file) => file !== model && isText(file)),
    read.labels,
  );
  return labels.ok ? succeed({ ...read, labels: labels.value }) : labels;
}

/** What macOS writes beside every file of an archive. */
const isOfSystem = (name: string): boolean =>
  name.startsWith('__MACOSX/') || baseName(name).startsWith('._');

interface Found {
  /** The file that the model is in. */
  readonly file: ModelFile;
  readonly read: ReadModel;
}

const hasEnding = (name: string, ending: string): boolean => name.toLowerCase().endsWith(ending);

const isText = ({ name }: ModelFile): boolean =>
  hasEnding(name, '.txt') || hasEnding(name, '.json');

/** What every ONNX file begins with, but for rare ones: the field 1, its version. */
const onnxStart = 8;

function readOnnx(file: ModelFile, files: readonly ModelFile[]): Outcome<Found> {
  if (file.bytes[0] !== onnxStart)
    return refuse('format', `${file.name} is no ONNX model, or damaged.`);
  if (files.some(({ name }) => hasEnding(name, '.data')))
    return refuse('type', 'Save the ONNX model with its weights in one file.');
  const source = { kind: 'onnx', bytes: file.bytes } as const;
  return succeed({ file, read: { source, labels: null, values: null } });
}

function readTensorFlow(files: readonly ModelFile[]): Outcome<Found> {
  const jsons = files.filter(({ name }) => hasEnding(name, '.json'));
  const parsed = jsons.map((file) => ({ file, json: parse(file.text) }));
  const model = parsed.find(({ json }) => isRecord(json) && 'modelTopology' in json);
  const damaged = parsed.find(({ json }) => json === undefined);
  if (!model && damaged) return refuse('format', `${damaged.file.name} is damaged: it is no JSON.`);
  if (!model)
    return refuse('type', 'There is no model among the files: neither model.json nor an .onnx.');
  const json = model.json as Record<string, unknown>;
  const source = sourceOf(json, model.file, files);
  if (!source.ok) return source;
  const { labels, values } = noteOf(json);
  return succeed({ file: model.file, read: { source: source.value, labels, values } });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sourceOf(
  json: Record<string, unknown>,
  model: ModelFile,
  files: readonly ModelFile[],
): Outcome<ModelSource> {
  const { modelTopology: topology, weightsManifest: manifest, format } = json;
  const kind = format === 'graph-model' || isGraph(topology) ? 'graph' : 'layers';
  if (!isRecord(topology)) return refuse('format', 'model.json has no list of layers.');
  if (!isHarmless(topology, 0))
    return refuse('format', 'model.json holds what no model has: it is not opened.');
  const groups = Array.isArray(manifest) ? manifest.filter(isGroup) : [];
  if (groups.length === 0 || groups.length !== (manifest as unknown[]).length)
    return refuse('format', 'model.json does not say which weights it has.');
  const paths = groups.flatMap((group) => group.paths);
  const found = weightFiles(paths, model, files);
  if (!found.ok) return found;
  const specs = groups.flatMap((group) => group.weights);
  const weights = joined(found.value.map(({ bytes }) => bytes));
  const expected = specs.reduce((sum, spec) => sum + bytesOf(spec), 0);
  if (expected !== weights.length)
    return refuse(
      'format',
      `The weights are ${weights.length} bytes, model.json says ${expected}.`,
    );
  const signature = isRecord(json['signature']) ? json['signature'] : null;
  return succeed({ kind, topology, specs, weights, signature });
}

const isGraph = (topology: unknown): boolean =>
  isRecord(topology) && Array.isArray(topology['node']);

/** No name that reaches into the language itself, no number that fills the memory, no depth without end. */
function isHarmless(value: unknown, depth: number): boolean {
  if (depth > deepest) return false;
  if (typeof value === 'number') return Math.abs(value) <= largestNumber;
  if (Array.isArray(value)) return value.every((item) => isHarmless(item, depth + 1));
  if (!isRecord(value)) return true;
  return Object.entries(value).every(
    ([key, item]) =>
      !['__proto__', 'constructor', 'prototype'].includes(key) &&
      (isSeed(key, item) || isHarmless(item, depth + 1)),
  );
}

/** Where a row of random numbers begins is no size, and may be any number. */
const isSeed = (key: string, value: unknown): boolean =>
  key === 'seed' && typeof value === 'number';

interface Group {
  readonly paths: readonly string[];
  readonly weights: readonly WeightSpec[];
}

const isGroup = (value: unknown): value is Group =>
  isRecord(value) &&
  Array.isArray(value['paths']) &&
  value['paths'].every((path) => typeof path === 'string') &&
  Array.isArray(value['weights']) &&
  value['weights'].every(isSpec);

const isSpec = (value: unknown): value is WeightSpec =>
  isRecord(value) &&
  typeof value['name'] === 'string' &&
  Array.isArray(value['shape']) &&
  value['shape'].every((side) => Number.isInteger(side) && side >= 0 && side <= mostModelBytes) &&
  typeof storedAs(value as unknown as WeightSpec) === 'string' &&
  storedAs(value as unknown as WeightSpec) in sizes;

const storedAs = ({ dtype, quantization }: WeightSpec): string => quantization?.dtype ?? dtype;

const bytesOf = (spec: WeightSpec): number =>
  spec.shape.reduce((product, side) => product * side, 1) * sizes[storedAs(spec)]!;

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What our own models, and those of who writes the same, say of themselves. */
function noteOf(json: Record<string, unknown>): Pick<ReadModel, 'labels' | 'values'> {
  const note = isRecord(json['userDefinedMetadata']) ? json['userDefinedMetadata'] : {};
  const labels = readLabels(JSON.stringify(note['labels'] ?? null));
  const values = pictureValues.find((known): known is PictureValues => known === note['values']);
  return { labels: labels.ok ? labels.value : null, values: values ?? null };
}
