/**
 * A long computation as a generator: it yields reports and returns its result. It knows no worker,
 * no signal and no clock; whoever drives it decides when to go on and when to stop.
 */
export type Steps<Report, Result> = Generator<Report, Result, void>;

/** Runs steps to their end, handing each report to `onReport`. */
export function runSteps<Report, Result>(
  steps: Steps<Report, Result>,
  onReport?: (report: Report) => void,
): Result {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    onReport?.(next.value);
  }
}
