import type { SegmentPhase, SegmentStage } from '../../core/segment/segmentation.ts';

/** A round as a point of the chart; x and y in [0, 1], y down. */
export interface EnergyPoint {
  /** Its place in the list of rounds. */
  readonly round: number;
  readonly x: number;
  readonly y: number;
}

/** The rounds of one phase; the energies of two phases are of different pictures and do not compare. */
export interface EnergyLine {
  readonly phase: SegmentPhase;
  readonly points: readonly EnergyPoint[];
}

/** One line a phase: rounds evenly along x, the energy of each phase from its lowest (1) to its highest (0). */
export function energyLines(rounds: readonly SegmentStage[]): readonly EnergyLine[] {
  const last = Math.max(1, rounds.length - 1);
  const phases = [...new Set(rounds.map((round) => round.phase))];
  return phases.map((phase) => {
    const energies = rounds.filter((round) => round.phase === phase).map(({ energy }) => energy);
    const lowest = Math.min(...energies);
    const range = Math.max(...energies) - lowest || 1;
    const points = rounds
      .map(({ energy }, round) => ({
        round,
        x: round / last,
        y: 1 - (energy - lowest) / range,
      }))
      .filter(({ round }) => rounds[round]?.phase === phase);
    return { phase, points };
  });
}

/** The chart in words: "The energy fell from 182 thousand to 171 thousand in 4 rounds." One sentence a phase. */
export function energyWords(rounds: readonly SegmentStage[]): string {
  return energyLines(rounds)
    .map(({ points }) => {
      const [first, last] = [points[0], points.at(-1)].map(
        (p) => rounds[p?.round ?? 0]?.energy ?? 0,
      );
      if (points.length === 1) return `One round, with an energy of ${energyFigure(last ?? 0)}.`;
      return `The energy went from ${energyFigure(first ?? 0)} to ${energyFigure(last ?? 0)} in ${points.length} rounds.`;
    })
    .join(' ');
}

/** An energy with four digits that count: its size says little, its fall a lot. */
export const energyFigure = (energy: number): string =>
  energy.toLocaleString('en-GB', { maximumSignificantDigits: 4 });
