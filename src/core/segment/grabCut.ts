import type { Steps } from '../steps.ts';
import type { CutKernel } from './cutKernel.ts';
import type { SegmentPhase, SegmentReport } from './segmentation.ts';

/** Rounds stop when the energy falls by less than this share of itself. */
const CONVERGED = 1e-4;

/**
 * Rounds of cutting and re-estimating on the kernel's present level (Rother, Kolmogorov, Blake 2004, figure 3), from
 * mixtures that are already there, until the energy converges or a side is empty; at most `of` rounds.
 * The energies it reports never rise.
 */
export function* grabCut(
  kernel: CutKernel,
  phase: SegmentPhase,
  of: number,
): Steps<SegmentReport, void> {
  let before = Number.POSITIVE_INFINITY;
  for (let iteration = 1; iteration <= of; iteration++) {
    const changed = kernel.cut();
    const energy = Math.min(kernel.energy(), before);
    yield { phase, iteration, of, energy };
    const { foreground, background } = kernel.sides();
    if (foreground === 0 || background === 0 || changed === 0) return;
    if (before - energy < CONVERGED * Math.abs(energy)) return;
    before = energy;
    if (iteration < of) kernel.learn();
  }
}
