import type { Raster } from '../../raster.ts';
import { edgeClarities } from '../edge/clarity.ts';
import { CLEAR } from '../edge/unclear.ts';
import { coverageOf, type Mask } from '../mask.ts';
import { expectInMiddle } from '../place/centre.ts';
import { boxOf } from '../rectangle.ts';
import { mixingOf } from './mixing.ts';
import { piecesOf } from './pieces.ts';

/** A side of the frame. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** What can be seen of a mask's quality without knowing the truth. All numbers are in [0, 1]. */
export interface Evidence {
  /** True where the picture stands before one plain backdrop. */
  readonly isPlain: boolean;
  /** Share of the picture that is foreground. */
  readonly coverage: number;
  /** Share of the edge between foreground and background where the colours can hardly be told apart; 0 where there is no edge. */
  readonly faintEdge: number;
  /** How clearly they differ on the whole edge; 1 where there is none. */
  readonly clarity: number;
  /** How far foreground and background are of the same colours. */
  readonly mixing: number;
  /** Intersection over union with the mask of the pass that found the object; 1 where there was no such pass. */
  readonly agreement: number;
  /** The same with the figure that was expected before the cut, weighed by its chances; null where no person was seen. */
  readonly expected: number | null;
  /** The same for what of the figure is worn. */
  readonly worn: number | null;
  /** Share of the picture's height that the foreground spans. */
  readonly height: number;
  /** Share of the foreground in the middle of the picture. */
  readonly middle: number;
  /** Share of the foreground that hangs together in its largest piece. */
  readonly unity: number;
  /** Sides of the frame that the foreground touches. */
  readonly touches: readonly Side[];
}

/** What can be seen of a mask by its shape and place alone. */
export type ShapeEvidence = Omit<Evidence, 'faintEdge' | 'clarity' | 'mixing'>;

/** From this separation on an edge cannot be clearer. */
const CLEAREST = 3;
/** Share of the foreground that does not count for its height at each end. */
const STRAY = 0.005;

/**
 * Gathers the evidence on a small picture with its mask, which are of one size. `found`: the mask of the pass that found the
 * object, of any size. Of a figure nothing is said yet.
 */
export const evidenceOf = (
  picture: Raster,
  mask: Mask,
  found: Mask | null,
  isPlain: boolean,
): Evidence => ({
  ...shapeEvidenceOf(picture, mask, found, isPlain),
  ...contrastOf(picture, mask),
});

/** The same without a look at the colours. */
export function shapeEvidenceOf(
  picture: Raster,
  mask: Mask,
  found: Mask | null,
  isPlain: boolean,
): ShapeEvidence {
  const coverage = coverageOf(mask);
  const foreground = coverage * mask.data.length;
  return {
    isPlain,
    coverage,
    agreement: found ? agreementOf(mask, found) : 1,
    expected: null,
    worn: null,
    height: (boxOf(mask.data, mask, STRAY)?.height ?? 0) / mask.height,
    middle: foreground === 0 ? 0 : inMiddle(mask) / foreground,
    unity: foreground === 0 ? 1 : largestPiece(picture, mask) / foreground,
    touches: touchedSides(mask),
  };
}

/** How far foreground and background of a mask differ, at its edge and on the whole. */
export function contrastOf(
  picture: Raster,
  mask: Mask,
): Pick<Evidence, 'faintEdge' | 'clarity' | 'mixing'> {
  const clarities = edgeClarities(picture, mask);
  return {
    faintEdge: meanOf(clarities, (clarity) => (clarity < CLEAR ? 1 : 0), 0),
    clarity: meanOf(clarities, (clarity) => Math.min(1, clarity / CLEAREST), 1),
    mixing: mixingOf(picture, mask),
  };
}

function meanOf(values: Float64Array, rate: (value: number) => number, ofNone: number): number {
  if (values.length === 0) return ofNone;
  return values.reduce((sum, value) => sum + rate(value), 0) / values.length;
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

/** Pixels of the foreground where objects are expected in a picture of which nothing is known. */
function inMiddle(mask: Mask): number {
  const { labels } = expectInMiddle({ x: 0, y: 0, width: mask.width, height: mask.height }, mask);
  let count = 0;
  for (let i = 0; i < labels.length; i++) if (labels[i] !== 0 && mask.data[i] !== 0) count++;
  return count;
}

/** Pixels of the largest piece of foreground. */
const largestPiece = (picture: Raster, mask: Mask): number =>
  piecesOf(picture, mask).reduce((largest, { pixels }) => Math.max(largest, pixels), 0);

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
