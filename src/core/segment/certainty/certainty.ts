import { certaintyBy, settingOf, traitsOf } from './certaintyModel.ts';
import { certaintyWeights } from './certaintyWeights.ts';
import type { Evidence, ShapeEvidence } from './evidence.ts';

/** How far a mask can be trusted, with the reasons in words. */
export interface Certainty {
  /** In [0, 1]: about the intersection over union with the truth that masks with this evidence have. */
  readonly certainty: number;
  readonly reasons: readonly string[];
  /** What it was judged by. */
  readonly evidence: Evidence;
}

/**
 * Judges a mask by what can be seen of it: the model of its setting, and the evidence in words. `items`: how many things stand
 * apart.
 */
export function certaintyOf(evidence: Evidence, items = 0): Certainty {
  const model = certaintyWeights[settingOf(evidence)];
  return {
    certainty: certaintyBy(model, traitsOf(evidence)),
    reasons: [...reasonsOf(evidence), ...itemsReason(items)],
    evidence,
  };
}

/** What covers less than this is a stray button or fold, not a garment; */
const SLIVER = 0.04;
/** more is asked for where most of the edge is faint; */
const FAINT_SLIVER = 0.08;
/** a small thing with a clear edge before a plain backdrop may be a ring. */
const CLEAR_SLIVER = 0.002;

/**
 * Whether what was found stands out from the rest, or is part of cloth that fills the frame: too little of it, or pieces before
 * a "plain backdrop" that run out of the frame on several sides, as stripes do.
 * `share`: what it covers of the place where it was looked for, in [0, 1]. `faintEdge`: asked for where it matters only.
 */
export function standsOut(
  { isPlain, unity, touches }: ShapeEvidence,
  share: number,
  faintEdge: () => number,
): boolean {
  if (isPlain && unity < 0.8 && touches.length > 1) return false;
  if (share >= FAINT_SLIVER) return true;
  return share >= (isPlain ? CLEAR_SLIVER : SLIVER) && faintEdge() < 0.5;
}

function reasonsOf(evidence: Evidence): string[] {
  const { isPlain, agreement, faintEdge, unity, coverage, touches } = evidence;
  const reasons: string[] = [];
  if (isPlain) reasons.push('It stands before a plain background.');
  else if (agreement < 0.7) reasons.push('Two ways of finding it came to different shapes.');
  if (faintEdge < 0.1) reasons.push('The edge is clear all round.');
  else if (faintEdge < 0.5)
    reasons.push('Part of the edge could hardly be told from the background.');
  else reasons.push('Most of the edge could hardly be told from the background.');
  if (unity < 0.8) reasons.push('It came apart into several pieces.');
  if (coverage < 0.02) reasons.push('It covers very little of the photo.');
  if (touches.length > 0) reasons.push(`It touches the frame ${atSides(touches)}.`);
  return reasons;
}

/** "on the left", "at the top and on the right". */
function atSides(sides: Evidence['touches']): string {
  const words = sides.map(
    (side) => `${side === 'left' || side === 'right' ? 'on' : 'at'} the ${side}`,
  );
  const last = words.pop()!;
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}

const COUNTS = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

const itemsReason = (items: number): string[] =>
  items < 2 ? [] : [`${COUNTS[items - 2] ?? 'Many'} things stand apart; all were taken.`];
