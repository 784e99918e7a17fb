import { BELIEFS, type Beliefs, KINDS } from './beliefs.ts';
import type { FigureKernel } from './figureKernel.ts';
import { LOOKS, MARGIN } from './planes.ts';

/**
 * Trees whose scores are summed. A tree asks the same question on every branch of a level (Kohavi, Li 1995; as in CatBoost): is the byte of
 * a plane, so many cells off, above a threshold? So the answers, the first the highest bit, are the number of its leaf, which has a score
 * for each kind.
 */
export interface Stage {
  /** Where it starts in the model's file: the log-odds of each kind before anything is seen, then its trees. */
  readonly at: number;
  readonly trees: number;
  /** Questions a tree. */
  readonly depth: number;
}

/** Trees in stages: the first looks at the picture alone, each further one also at what the one before believes. */
export type Stages = readonly Stage[];

/** One set of trees for busy backgrounds, where the figure is to be found, one for plain backdrops, where it is known. */
export interface LayerModel {
  readonly file: Uint8Array;
  readonly street: Stages;
  readonly shop: Stages;
}

/** What was learned of people, and the kernel that asks it. */
export interface LayerTools {
  readonly model: LayerModel;
  readonly kernel: FigureKernel;
}

/**
 * What each cell that the kernel looks at shows, by at least one stage of the model. `isSettled`: whether further stages need not be asked.
 */
export function believe(
  stages: Stages,
  { model, kernel }: LayerTools,
  isSettled: (beliefs: Beliefs) => boolean = () => false,
): Beliefs {
  const [first, ...further] = stages;
  if (!first) throw new Error('without stages nothing is believed');
  let beliefs = kernel.ask(model, first);
  for (const stage of further) {
    if (isSettled(beliefs)) break;
    kernel.reflect(beliefs);
    beliefs = kernel.ask(model, stage);
  }
  return beliefs;
}

/** What a file begins with: "LAY1", and for how many kinds its leaves have scores. */
export const MODEL_HEAD: readonly number[] = [0x4c, 0x41, 0x59, 0x31, KINDS];
/** The scores of more trees, or from a further start, may leave the 16 bits they are summed in; */
const MOST_TREES = 250;
const FURTHEST_START = 1000;
/** the number of a leaf is a byte. */
const MOST_QUESTIONS = 8;

/**
 * Reads a model's file; null where it is none, or is damaged: what is read runs. The head; then the street's stages and the shop's, each
 * with their number first. A stage: trees (2 bytes, little-endian), depth, then the start (2 bytes a kind); each tree: its questions (plane,
 * dx, dy, threshold; a byte each, dx and dy signed), then its leaves, a byte a kind. Scores are signed, in 64ths. The file is looked
 * through, not taken apart: the kernel reads it as it is.
 */
export function readModel(file: Uint8Array): LayerModel | null {
  if (MODEL_HEAD.some((byte, i) => file[i] !== byte)) return null;
  const street = readStages(file, MODEL_HEAD.length);
  const shop = street && readStages(file, street.end);
  if (shop?.end !== file.length || !street) return null;
  return { file, street: street.stages, shop: shop.stages };
}

/** Stages, and where they end. */
function readStages(file: Uint8Array, from: number): { stages: Stages; end: number } | null {
  const stages: Stage[] = [];
  let end = from + 1;
  for (let left = file[from] ?? 0; left > 0; left--) {
    const stage = { trees: file[end]! + 256 * file[end + 1]!, depth: file[end + 2]!, at: end + 3 };
    if (!isSound(file, stage, stages.length === 0 ? LOOKS : LOOKS + BELIEFS)) return null;
    stages.push(stage);
    end = stage.at + 2 * KINDS + stage.trees * treeBytes(stage);
  }
  return stages.length === 0 ? null : { stages, end };
}

const treeBytes = ({ depth }: Stage): number => 4 * depth + KINDS * 2 ** depth;

/** Whether a stage lies within the file and asks only what can be answered. */
function isSound(file: Uint8Array, stage: Stage, planes: number): boolean {
  const { at, trees, depth } = stage;
  if (!(trees >= 1 && trees <= MOST_TREES && depth >= 1 && depth <= MOST_QUESTIONS)) return false;
  const first = at + 2 * KINDS;
  const end = first + trees * treeBytes(stage);
  if (end > file.length) return false;
  for (let pair = at; pair < first; pair += 2)
    if (!isStart(file[pair]!, file[pair + 1]!)) return false;
  for (let tree = first; tree < end; tree += treeBytes(stage)) {
    for (let q = tree; q < tree + 4 * depth; q += 4)
      if (file[q]! >= planes || !isNear(file[q + 1]!) || !isNear(file[q + 2]!)) return false;
  }
  return true;
}

/** Whether a signed byte is a step that trees may look. */
const isNear = (byte: number): boolean => ((byte + MARGIN) & 255) <= 2 * MARGIN;

/** Whether a signed pair of bytes is a score that a stage may start with. */
const isStart = (low: number, high: number): boolean =>
  ((low + 256 * high + FURTHEST_START) & 0xffff) <= 2 * FURTHEST_START;
