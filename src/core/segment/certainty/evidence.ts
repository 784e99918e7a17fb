import type { Raster } from '../../raster.ts';
import type { CutKernel } from '../cutKernel.ts';
import { CLEAR, edgeClarities } from '../edge/clarity.ts';
import type { Mask } from '../mask.ts';
import { expectInMiddle } from '../place/centre.ts';
import { boxOf, type Profiles, pixelsIn } from '../rectangle.ts';
import type { EvidenceKernel } from './evidenceKernel.ts';
import { mixingOf } from './mixing.ts';

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
  kernel: CutKernel,
): Evidence => ({
  ...shapeEvidenceOf(picture, mask, found, isPlain, kernel),
  ...contrastOf(picture, mask, kernel.evidence),
});

/** The same without a look at the colours. */
export function shapeEvidenceOf(
  picture: Raster,
  mask: Mask,
  found: Mask | null,
  isPlain: boolean,
  kernel: CutKernel,
): ShapeEvidence {
  const profiles = kernel.evidence.profiles(mask);
  const coverage = pixelsIn(profiles) / mask.data.length;
  const foreground = coverage * mask.data.length;
  const pieces = kernel.evidence.pieces(picture, mask);
  return {
    isPlain,
    coverage,
    agreement: found ? overlapOf(mask, found, kernel.evidence) : 1,
    expected: null,
    worn: null,
    height: (boxOf(profiles, STRAY)?.height ?? 0) / mask.height,
    middle: foreground === 0 ? 0 : inMiddle(mask, kernel) / foreground,
    unity: foreground === 0 ? 1 : Math.max(...pieces.map(({ pixels }) => pixels)) / foreground,
    touches: touchedSides(profiles),
  };
}

/** How far foreground and background of a mask differ, at its edge and on the whole. */
export function contrastOf(
  picture: Raster,
  mask: Mask,
  kernel: EvidenceKernel,
): Pick<Evidence, 'faintEdge' | 'clarity' | 'mixing'> {
  const clarities = edgeClarities(picture, mask, kernel);
  return {
    faintEdge: meanOf(clarities, (clarity) => (clarity < CLEAR ? 1 : 0), 0),
    clarity: meanOf(clarities, (clarity) => Math.min(1, clarity / CLEAREST), 1),
    mixing: mixingOf(picture, mask, kernel),
  };
}

function meanOf(values: Float64Array, rate: (value: number) => number, ofNone: number): number {
  if (values.length === 0) return ofNone;
  return values.reduce((sum, value) => sum + rate(value), 0) / values.length;
}

/**
 * Intersection over union of a mask with another one of the scene, which is looked up at the nearest pixel; with chances, 255 certain,
 * what overlap to expect if they are right.
 */
export function overlapOf(mask: Mask, other: Mask, kernel: EvidenceKernel): number {
  const { both, either } = kernel.overlap(mask, other);
  return either === 0 ? 1 : both / either;
}

/** Pixels of the foreground where objects are expected in a picture of which nothing is known. */
function inMiddle({ width, height, data }: Mask, { evidence, place }: CutKernel): number {
  const { labels } = expectInMiddle({ x: 0, y: 0, width, height }, { width, height }, place);
  return evidence.overlap({ width, height, data }, { width, height, data: labels }).both / 255;
}

function touchedSides({ columns, rows }: Profiles): Side[] {
  const sides: [Side, number][] = [
    ['left', columns[0]!],
    ['right', columns.at(-1)!],
    ['top', rows[0]!],
    ['bottom', rows.at(-1)!],
  ];
  return sides.filter(([, pixels]) => pixels > 0).map(([side]) => side);
}
