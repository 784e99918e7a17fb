import type { Failure, Outcome } from '../core/failure.ts';
import type { ShownPicture } from '../wire/visionJobs.ts';
import { type Ask, type Engine, type Needs, startEngine } from './engine.ts';

/** A pool of vision workers, seen as one. */
export interface Engines {
  /** How many jobs run at a time. */
  readonly size: number;
  /** Asks the worker that has least to do. A worker that dies answers `engine-unavailable` and is replaced. */
  readonly ask: Ask;
  /** The same for jobs about one picture, which is handed over once: of those that have least to do, the worker that has it is asked. */
  readonly askAbout: (picture: ShownPicture) => Ask;
  readonly close: () => void;
}

/** One worker for each core but one, which is the page's own; eight at most. */
export function engineCount(cores: number): number {
  return Math.min(8, Math.max(1, cores - 1));
}

/**
 * Starts the workers while what they need is still on its way. A worker that cannot be made ready is left out;
 * `onFailure` is called when none is left: nothing will work then.
 */
export function startEngines(
  size: number,
  needs: Promise<Outcome<Needs>>,
  onFailure: (failure: Failure) => void,
): Engines {
  const engines = new Set<Engine>();

  const add = () => {
    const engine = startEngine(needs, {
      onDeath: () => {
        engines.delete(engine);
        add();
      },
      onFailure: (failure) => {
        engines.delete(engine);
        if (engines.size === 0) onFailure(failure);
      },
    });
    engines.add(engine);
  };
  for (let i = 0; i < size; i++) add();

  const idlest = (key: string | null) => {
    const misses = (engine: Engine) => Number(key !== null && engine.shown() !== key);
    return [...engines].sort((a, b) => a.load() - b.load() || misses(a) - misses(b))[0];
  };
  return {
    size,
    ask: async (name, input, options) => idlest(null)?.ask(name, input, options) ?? noneLeft,
    askAbout: (picture) => async (name, input, options) => {
      const engine = idlest(picture.key);
      engine?.show(picture);
      return engine?.ask(name, input, options) ?? noneLeft;
    },
    close: () => {
      for (const engine of engines) engine.close();
    },
  };
}

const noneLeft = {
  ok: false,
  failure: { kind: 'engine-unavailable', message: 'No engine is running. Try again.' },
} as const;
