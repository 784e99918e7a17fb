import type { Steps } from '../../core/steps.ts';

/** As long as the page is kept from anything else at a time. */
const sliceMs = 8;

/**
 * Runs steps a few milliseconds at a time, so that the page stays alive; hands over the last report of each
 * time, and the result. Answers how to stop it.
 */
export function inSlices<Report, Result>(
  steps: Steps<Report, Result>,
  onDone: (result: Result) => void,
  onReport?: (report: Report) => void,
): () => void {
  let next: ReturnType<typeof setTimeout>;
  const goOn = () => {
    const until = performance.now() + sliceMs;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) return onDone(step.value);
    onReport?.(step.value);
    next = setTimeout(goOn);
  };
  next = setTimeout(goOn);
  return () => clearTimeout(next);
}
