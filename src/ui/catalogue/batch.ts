/** One run through the photos that wait, however often it is stopped and continued. */
export interface Batch {
  /** Photos that were tagged or had failed when it began. */
  readonly settledBefore: number;
  /** Photos done since. */
  readonly done: number;
  readonly waiting: number;
  /** Time worked, stops left out. */
  readonly workedMs: number;
  /** When the clock was last read; null while it stands. */
  readonly readAt: number | null;
}

/** What a batch needs to know of the catalogue. */
export interface Moment {
  /** Photos that are tagged or failed. */
  readonly settled: number;
  readonly waiting: number;
  /** Work goes on. */
  readonly isBusy: boolean;
  /** Milliseconds of a clock that never goes back. */
  readonly now: number;
}

/** The batch at a moment: begun with the first photo that waits, gone when none does. */
export function batchAt(
  batch: Batch | null,
  { settled, waiting, isBusy, now }: Moment,
): Batch | null {
  if (waiting === 0) return null;
  const settledBefore = Math.min(batch?.settledBefore ?? settled, settled);
  const since = batch && batch.readAt !== null ? now - batch.readAt : 0;
  return {
    settledBefore,
    done: settled - settledBefore,
    waiting,
    workedMs: (batch?.workedMs ?? 0) + since,
    readAt: isBusy ? now : null,
  };
}

/** Photos a second and the milliseconds left; null until there is enough to judge by. */
export function paceOf({
  done,
  waiting,
  workedMs,
}: Batch): { rate: number; leftMs: number } | null {
  if (done < 3 || workedMs < 1000) return null;
  const rate = (done * 1000) / workedMs;
  return { rate, leftMs: (waiting * 1000) / rate };
}

/** "1.4 a second", "20 a minute": whichever says more. */
export function rateWords(rate: number): string {
  if (rate >= 10) return `${Math.round(rate)} a second`;
  if (rate >= 1) return `${rate.toFixed(1)} a second`;
  return `${Math.max(1, Math.round(rate * 60))} a minute`;
}

/** "a few seconds left", "40 s left", "3 min left", "1 h 20 min left". */
export function leftWords(leftMs: number): string {
  const seconds = leftMs / 1000;
  if (seconds < 5) return 'a few seconds left';
  if (seconds < 55) return `${Math.ceil(seconds / 5) * 5} s left`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min left`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
}
