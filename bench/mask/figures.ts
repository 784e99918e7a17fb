import type { StartUp } from './runner.ts';
import type { Attempt, WayName } from './way.ts';

/** How one way did on the photos of one size. */
export interface WayFigures {
  readonly way: WayName;
  /** Median over the photos of the best time of each, in milliseconds. */
  readonly median: number | null;
  /** OpenCV.js's time over this one's: geometric mean, least and most over the photos. */
  readonly ratio: readonly [mean: number, least: number, most: number] | null;
  readonly meanOverlap: number | null;
  /** The most memory held after any of the photos, in megabytes of 10^6 bytes. */
  readonly megabytes: number | null;
  /** What it died of, where it did. */
  readonly failure: string | null;
}

/** All figures of one size in one place. */
export interface SizeFigures {
  readonly place: string;
  readonly size: number;
  readonly photos: number;
  readonly decodeMedian: number;
  readonly ways: readonly WayFigures[];
}

export interface StartFigures extends StartUp {
  readonly place: string;
  readonly way: WayName;
}

/** The attempts of one way: for each photo, in order, one for each round. */
export type Attempts = readonly (readonly Attempt[])[];

/** Sums up a way's attempts beside those of the peer, which may be missing. */
export function figuresOf(way: WayName, own: Attempts, peer: Attempts | null): WayFigures {
  const times = own.map(bestTime);
  const ratios = (peer ?? []).flatMap((rounds, i) => {
    const [theirs, ours] = [bestTime(rounds), times[i]];
    return theirs && ours ? [theirs / ours] : [];
  });
  const trials = own.flat().flatMap((attempt) => ('failure' in attempt ? [] : [attempt]));
  const overlaps = trials.flatMap(({ overlap }) => overlap ?? []);
  const failed = own.flat().find((attempt) => 'failure' in attempt);
  return {
    way,
    median: medianOf(times.flatMap((time) => time ?? [])),
    ratio: ratios.length ? [geometricMean(ratios), Math.min(...ratios), Math.max(...ratios)] : null,
    meanOverlap: overlaps.length ? overlaps.reduce((a, b) => a + b) / overlaps.length : null,
    megabytes: trials.length ? Math.max(...trials.map((trial) => trial.heldBytes)) / 1e6 : null,
    failure: failed && 'failure' in failed ? failed.failure : null,
  };
}

function bestTime(rounds: readonly Attempt[]): number | null {
  const times = rounds.flatMap((attempt) => ('failure' in attempt ? [] : attempt.milliseconds));
  return times.length ? Math.min(...times) : null;
}

/** The upper median; null of nothing. */
export const medianOf = (values: readonly number[]): number | null =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? null;

const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
