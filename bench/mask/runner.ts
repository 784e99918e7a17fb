import type { Photo } from './photos.ts';
import type { Attempt, WayName } from './way.ts';

/** How long a way takes from nothing to ready, and what it weighs on the wire. */
export interface StartUp {
  readonly milliseconds: number;
  readonly gzipBytes: number;
}

/** A place where the ways run. */
export interface Runner {
  /** With its version. */
  readonly name: string;
  readonly attempt: (way: WayName, photo: Photo) => Promise<Attempt>;
  /** Milliseconds that decoding the photo's JPEG takes. */
  readonly decode: (photo: Photo) => Promise<number>;
  /** From a new worker until it has cut a small picture; null where there are no workers to speak of. */
  readonly start: (way: WayName) => Promise<StartUp | null>;
  readonly stop: () => Promise<void>;
}
