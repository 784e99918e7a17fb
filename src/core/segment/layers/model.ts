import { BELIEFS, type Beliefs, beliefPlanes, KINDS } from './beliefs.ts';
import { LOOKS, type Looks } from './looks.ts';
import { layOut, MARGIN } from './planes.ts';
import {
  chancesOf,
  MOST_QUESTIONS,
  MOST_TREES,
  type Question,
  type Stage,
  type Tree,
  type TreeKernel,
} from './trees.ts';

/** Trees in stages: the first looks at the picture alone, each further one also at what the one before believes. */
export type Stages = readonly Stage[];

/** What was learned of people, and the kernel that asks it. */
export interface LayerTools {
  readonly model: LayerModel;
  readonly kernel: TreeKernel;
}

/** One set of trees for busy backgrounds, where the figure is to be found, one for plain backdrops, where it is known. */
export interface LayerModel {
  readonly street: Stages;
  readonly shop: Stages;
}

/** What each cell shows, by at least one stage. */
export function believe(stages: Stages, looks: Looks, kernel: TreeKernel): Beliefs {
  let beliefs: Beliefs | null = null;
  for (const stage of stages) {
    const planes = beliefs ? [...looks.planes, ...beliefPlanes(beliefs, looks)] : looks.planes;
    beliefs = chancesOf(stage, layOut(planes, looks.cells), kernel);
  }
  if (!beliefs) throw new Error('without stages nothing is believed');
  return beliefs;
}

const MAGIC = [0x4c, 0x41, 0x59, 0x31];

/**
 * The file of a model: "LAY1", kinds; then the street's stages and the shop's, each with their number first. A stage: trees
 * (2 bytes, little-endian), depth, then the start (2 bytes a kind); each tree: its questions (plane, dx, dy, threshold; a byte each, dx and
 * dy signed), then its leaves (signed bytes).
 */
export function writeModel({ street, shop }: LayerModel): Uint8Array {
  const bytes: number[] = [...MAGIC, KINDS];
  for (const stages of [street, shop]) {
    bytes.push(stages.length);
    for (const stage of stages) writeStage(stage, bytes);
  }
  return Uint8Array.from(bytes);
}

function writeStage({ start, trees }: Stage, bytes: number[]): void {
  bytes.push(trees.length & 255, trees.length >> 8, trees[0]?.questions.length ?? 0);
  for (const value of start) bytes.push(value & 255, (value >> 8) & 255);
  for (const { questions, leaves } of trees) {
    for (const { plane, dx, dy, threshold } of questions)
      bytes.push(plane, dx & 255, dy & 255, threshold);
    for (const value of leaves) bytes.push(value & 255);
  }
}

/** Reads a model's file; null where it is none, or is damaged: what is read runs. */
export function readModel(file: Uint8Array): LayerModel | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const reader = { view, at: 0 };
  try {
    for (const byte of [...MAGIC, KINDS]) within(readByte(reader), byte, byte);
    const model = { street: readStages(reader), shop: readStages(reader) };
    return reader.at === file.length ? model : null;
  } catch {
    // The file ends too early, or has a number that no model has.
    return null;
  }
}

interface Reader {
  readonly view: DataView;
  at: number;
}

const readByte = (reader: Reader): number => reader.view.getUint8(reader.at++);
const readSigned = (reader: Reader): number => reader.view.getInt8(reader.at++);

function readPair(reader: Reader): number {
  const value = reader.view.getInt16(reader.at, true);
  reader.at += 2;
  return value;
}

/** The value, where it lies in a range, both ends included. */
function within(value: number, least: number, most: number): number {
  if (value < least || value > most) throw new RangeError(`not from ${least} to ${most}: ${value}`);
  return value;
}

function readStages(reader: Reader): Stages {
  const count = within(readByte(reader), 1, 255);
  return Array.from({ length: count }, (_, n) =>
    readStage(reader, n === 0 ? LOOKS : LOOKS + BELIEFS),
  );
}

function readStage(reader: Reader, planes: number): Stage {
  const count = within(readPair(reader), 1, MOST_TREES);
  const depth = within(readByte(reader), 1, MOST_QUESTIONS);
  const start = Int16Array.from({ length: KINDS }, () => readPair(reader));
  return { start, trees: Array.from({ length: count }, () => readTree(reader, depth, planes)) };
}

function readTree(reader: Reader, depth: number, planes: number): Tree {
  const questions: Question[] = Array.from({ length: depth }, () => ({
    plane: within(readByte(reader), 0, planes - 1),
    dx: within(readSigned(reader), -MARGIN, MARGIN),
    dy: within(readSigned(reader), -MARGIN, MARGIN),
    threshold: readByte(reader),
  }));
  const leaves = Int8Array.from({ length: KINDS * 2 ** depth }, () => readSigned(reader));
  return { questions, leaves };
}
