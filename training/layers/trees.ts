import { KINDS } from '../../src/core/segment/layers/beliefs.ts';
import { type LayerModel, MODEL_HEAD, readModel } from '../../src/core/segment/layers/model.ts';

/** What one level of a tree asks: is the byte of `plane`, so many cells off, above `threshold`? */
export interface Question {
  readonly plane: number;
  readonly dx: number;
  readonly dy: number;
  readonly threshold: number;
}

/** `leaves`: for each leaf the scores that it gives to each kind, in 64ths. */
export interface Tree {
  readonly questions: readonly Question[];
  readonly leaves: Int8Array;
}

/** Trees of one depth, on top of what each kind has before anything is seen: log-odds in 64ths. */
export interface GrownStage {
  readonly start: Int16Array;
  readonly trees: readonly Tree[];
}

/** A score of 1. */
export const SCORE = 64;

/** A model's stages as they were grown. */
export interface GrownModel {
  readonly street: readonly GrownStage[];
  readonly shop: readonly GrownStage[];
}

/** The file of a model, as `readModel` reads it. */
export function writeModel({ street, shop }: GrownModel): Uint8Array {
  const bytes: number[] = [...MODEL_HEAD];
  for (const stages of [street, shop]) {
    bytes.push(stages.length);
    for (const stage of stages) writeStage(stage, bytes);
  }
  return Uint8Array.from(bytes);
}

function writeStage({ start, trees }: GrownStage, bytes: number[]): void {
  bytes.push(trees.length & 255, trees.length >> 8, trees[0]?.questions.length ?? 0);
  for (const value of start.subarray(0, KINDS)) bytes.push(value & 255, (value >> 8) & 255);
  for (const { questions, leaves } of trees) {
    for (const { plane, dx, dy, threshold } of questions)
      bytes.push(plane, dx & 255, dy & 255, threshold);
    for (const value of leaves) bytes.push(value & 255);
  }
}

/**
 * Grown stages as a model that the kernel can ask.
 * @throws Error where they ask or hold more than a model may.
 */
export function modelOf(grown: GrownModel): LayerModel {
  const model = readModel(writeModel(grown));
  if (!model) throw new Error('these stages make no model');
  return model;
}
