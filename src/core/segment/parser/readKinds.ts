import { KINDS } from '../layers/beliefs.ts';
import type { Plane } from '../layers/planes.ts';
import { PARSER_VIEWS, type Parsed, parserSize } from './parsed.ts';

/**
 * What the parser's scores say: the chances (softmax) of both views, the mirrored one turned back, and their mean.
 * `scores`: of every kind at every pixel of the two pictures of `parserInput`, NHWC.
 */
export function readKinds(scores: Float32Array): Parsed {
  const { width, height } = parserSize;
  const cells = width * height;
  const beliefs: Plane[] = Array.from({ length: KINDS }, () => new Uint8Array(cells));
  const chances = new Float64Array(KINDS);
  for (let i = 0; i < cells; i++) {
    const x = i % width;
    chances.fill(0);
    addChances(chances, scores, KINDS * i);
    addChances(chances, scores, KINDS * (cells + i - x + width - 1 - x));
    for (let kind = 0; kind < KINDS; kind++)
      beliefs[kind]![i] = Math.round((255 * chances[kind]!) / PARSER_VIEWS);
  }
  return { cells: parserSize, beliefs };
}

/** Adds the softmax of the scores of one pixel, which begin at `from`. */
function addChances(chances: Float64Array, scores: Float32Array, from: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < KINDS; kind++) most = Math.max(most, scores[from + kind]!);
  let sum = 0;
  for (let kind = 0; kind < KINDS; kind++) sum += Math.exp(scores[from + kind]! - most);
  for (let kind = 0; kind < KINDS; kind++)
    chances[kind] = chances[kind]! + Math.exp(scores[from + kind]! - most) / sum;
}
