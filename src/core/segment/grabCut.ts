import type { Size } from '../raster.ts';
import type { Steps } from '../steps.ts';
import type { Bytes, CutKernel } from './cutKernel.ts';
import type { SegmentOptions, SegmentPhase, SegmentReport } from './segmentation.ts';

/** Rounds stop when the energy falls by less than this share of itself, or so few of the labels change. */
const CONVERGED = 1e-4;
const FEW = 2e-3;

/** `gamma` holds for pictures of this longest side; on a smaller one the same edge is made of fewer links. */
const GAMMA_SIDE = 512;

/** The contrast term's weight at a size. */
export function gammaAt({ width, height }: Size, gamma: number): number {
  return gamma * Math.min(1, Math.max(width, height) / GAMMA_SIDE);
}

/** One run of GrabCut on one level. */
export interface Run {
  readonly phase: SegmentPhase;
  readonly level: number;
  readonly size: Size;
  /** First labels and log-odds by place, as the kernel's `start` wants them. */
  readonly labels: Bytes;
  readonly odds: Int8Array;
  /** At most so many rounds. */
  readonly rounds: number;
}

/**
 * GrabCut (Rother, Kolmogorov, Blake 2004, figure 3) from first labels inside the kernel's trimap: guess the mixtures,
 * then cut and re-estimate in turn until that converges or a side is empty. The energies it reports never rise
 * by more than the rounding of the graph's capacities, which are whole numbers.
 * Where one side is empty from the start, nothing happens: the labels stand.
 */
export function* grabCut(
  kernel: CutKernel,
  { gamma, seed }: SegmentOptions,
  { phase, level, size, labels, odds, rounds }: Run,
): Steps<SegmentReport, void> {
  kernel.start(level, labels, odds, gammaAt(size, gamma));
  if (isOneSided(kernel)) return;
  kernel.guess(seed);
  let before = Number.POSITIVE_INFINITY;
  for (let iteration = 1; iteration <= rounds; iteration++) {
    if (iteration > 1) kernel.learn();
    const changed = kernel.cut();
    const energy = kernel.energy();
    yield { phase, iteration, of: rounds, energy };
    if (isOneSided(kernel) || changed <= FEW * labels.length) return;
    if (before - energy < CONVERGED * Math.abs(energy)) return;
    before = energy;
  }
}

function isOneSided(kernel: CutKernel): boolean {
  const { foreground, background } = kernel.sides();
  return foreground === 0 || background === 0;
}
