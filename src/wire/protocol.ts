import type { Outcome } from '../core/failure.ts';

/** The jobs that an engine takes: for each name what goes in, what is reported on the way, what comes out. */
export type JobMap<Jobs> = { readonly [Name in keyof Jobs]: Job };

interface Job {
  readonly input: unknown;
  readonly report: unknown;
  readonly output: unknown;
}

/** From the page to the worker. */
export type Request =
  | {
      readonly type: 'job';
      readonly id: number;
      readonly name: string;
      readonly input: unknown;
      /** Whether anybody listens to reports. */
      readonly reports: boolean;
    }
  | { readonly type: 'cancel'; readonly id: number };

/** From the worker to the page. Every job is answered by `done`, exactly once, whatever happened. */
export type Reply =
  | { readonly type: 'report'; readonly id: number; readonly report: unknown }
  | { readonly type: 'done'; readonly id: number; readonly outcome: Outcome<unknown> };

/** One end of a conversation: a `Worker`, a worker's own scope, or a `MessagePort`. */
export interface Endpoint {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  /** Message ports wait for it. */
  start?(): void;
}
