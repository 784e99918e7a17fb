/**
 * Resolves when the worker that holds the lock `lifeline` is gone; never, if `signal` is aborted
 * first. A worker that closes itself or runs out of memory fires no event that can be relied on, but
 * its locks are let go.
 */
export function letGo(lifeline: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    navigator.locks?.request(lifeline, { signal }, () => resolve()).catch(() => undefined);
  });
}
