/** What a worker is asked first of all. */
export interface HoldJobs {
  /** Takes the lock of this name and holds it for as long as the worker lives. */
  hold: { input: { lifeline: string }; report: never; output: null };
}
