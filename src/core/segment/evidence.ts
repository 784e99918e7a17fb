import type { Raster } from '../raster.ts';
import { coverageOf, type Mask } from './mask.ts';

/** A side of the frame. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** What can be seen of a mask's quality without knowing the truth. All shares are in [0, 1]. */
export interface Evidence {
  /** True where the picture stands before one plain backdrop. */
  readonly isPlain: boolean;
  /** Share of the picture that is foreground. */
  readonly coverage: number;
  /** Share of the edge between foreground and background where the colours hardly differ; 0 where there is no edge. */
  readonly faintEdge: number;
  /** Intersection over union with the mask of the pass that found the object; 1 where there was no such pass. */
  readonly agreement: number;
  /** Share of the foreground that hangs together in its largest piece. */
  readonly unity: number;
  /** Sides of the frame that the foreground touches. */
  readonly touches: readonly Side[];
}

/** Neighbouring colours nearer than this (Euclidean, 8-bit RGB) make a faint edge. */
const FAINT = 24;

/** Gathers the evidence on a small picture with its mask. `found`: the mask of the pass that found the object, of any size. */
export function evidenceOf(
  picture: Raster,
  mask: Mask,
  found: Mask | null,
  isPlain: boolean,
): Evidence {
  const coverage = coverageOf(mask);
  const foreground = coverage * mask.data.length;
  return {
    isPlain,
    coverage,
    faintEdge: faintEdgeOf(picture, mask),
    agreement: found ? agreementOf(mask, found) : 1,
    unity: foreground === 0 ? 1 : largestPiece(mask) / foreground,
    touches: touchedSides(mask),
  };
}

/** Intersection over union of two masks of one scene; the second is looked up at the nearest pixel. */
export function agreementOf(mask: Mask, other: Mask): number {
  let both = 0;
  let either = 0;
  for (let y = 0, i = 0; y < mask.height; y++) {
    const row = Math.floor((y * other.height) / mask.height) * other.width;
    for (let x = 0; x < mask.width; x++, i++) {
      const a = mask.data[i] !== 0;
      const b = other.data[row + Math.floor((x * other.width) / mask.width)] !== 0;
      if (a && b) both++;
      if (a || b) either++;
    }
  }
  return either === 0 ? 1 : both / either;
}

function faintEdgeOf({ data }: Raster, { data: labels, width, height }: Mask): number {
  let pairs = 0;
  let faint = 0;
  const compare = (a: number, b: number): void => {
    if (labels[a] === labels[b]) return;
    pairs++;
    let squared = 0;
    for (let c = 0; c < 3; c++) squared += (data[4 * a + c]! - data[4 * b + c]!) ** 2;
    if (squared < FAINT * FAINT) faint++;
  };
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (x + 1 < width) compare(i, i + 1);
      if (y + 1 < height) compare(i, i + width);
    }
  }
  return pairs === 0 ? 0 : faint / pairs;
}

/** Pixels of the largest 4-connected piece of foreground. */
function largestPiece({ data, width }: Mask): number {
  const seen = data.map((label) => (label ? 0 : 1));
  let largest = 0;
  const stack: number[] = [];
  for (let first = 0; first < seen.length; first++) {
    if (seen[first]) continue;
    let size = 0;
    seen[first] = 1;
    stack.push(first);
    for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
      size++;
      const x = i % width;
      for (const j of [x > 0 ? i - 1 : -1, x + 1 < width ? i + 1 : -1, i - width, i + width]) {
        if (seen[j] !== 0) continue;
        seen[j] = 1;
        stack.push(j);
      }
    }
    largest = Math.max(largest, size);
  }
  return largest;
}

function touchedSides({ data, width, height }: Mask): Side[] {
  const isAnySet = (first: number, step: number, count: number): boolean => {
    for (let n = 0, i = first; n < count; n++, i += step) if (data[i] !== 0) return true;
    return false;
  };
  const sides: [Side, boolean][] = [
    ['left', isAnySet(0, width, height)],
    ['right', isAnySet(width - 1, width, height)],
    ['top', isAnySet(0, 1, width)],
    ['bottom', isAnySet((height - 1) * width, 1, width)],
  ];
  return sides.filter(([, isTouched]) => isTouched).map(([side]) => side);
}
