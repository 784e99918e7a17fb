import type { Photo } from './photos.ts';
import type { Attempt, WayName } from './way.ts';

/** Milliseconds from nothing, not even a worker. */
export interface StartTimes {
  /** Until all is loaded and compiled, and a picture can be taken in. */
  readonly ready: number;
  /** Until a first small picture is cut, by code that never ran before. */
  readonly firstCut: number;
}

/** How long a way takes to start, and what it weighs on the wire. */
export interface StartUp extends StartTimes {
  readonly gzipBytes: number;
}

/** A place where the ways run. */
export interface Runner {
  /** With its version. */
  readonly name: string;
  readonly attempt: (way: WayName, photo: Photo) => Promise<Attempt>;
  /** Milliseconds that decoding the photo's JPEG takes. */
  readonly decode: (photo: Photo) => Promise<number>;
  /** In a new worker; null where there are no workers to speak of. */
  readonly start: (way: WayName) => Promise<StartUp | null>;
  readonly stop: () => Promise<void>;
}
