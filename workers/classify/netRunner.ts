import { type Failure, fail, type Outcome, succeed } from '../../src/core/failure.ts';
import type { Net } from '../../src/core/learn/net.ts';
import type { BackendChoice, RefusedBackend } from '../../src/core/learn/runtime.ts';
import { tellGolden } from './golden.ts';
import type { BackendSource, HeldNet, NetBackend, NetOutputs } from './netBackend.ts';

/** Runs nets on the first of some backends that runs them rightly. Calls must not overlap. */
export interface NetRunner {
  /** Leaves a net with the runner under a name, instead of the one of that name before. Fails as `model-unavailable` where no backend runs it rightly. */
  readonly take: (name: string, net: Net) => Promise<Outcome<BackendChoice>>;
  /** Runs a net that was taken on pictures one behind the other. Fails likewise. */
  readonly run: (name: string, pictures: Float32Array) => Promise<Outcome<NetOutputs>>;
  /** What runs nets; null: nothing was asked yet, or nothing can. */
  readonly choice: () => BackendChoice | null;
}

/** The backend in use, with all nets that it holds. */
interface Running {
  readonly source: BackendSource;
  readonly backend: NetBackend;
  readonly held: Map<string, HeldNet>;
}

/**
 * A runner that tries backends in the order of `sources`. A backend is believed only after it came to a net's golden answers. One that
 * does not, or throws, or loses its device, is left alone: the next takes over, and what was asked is done again.
 */
export function netRunner(sources: readonly BackendSource[]): NetRunner {
  const waiting = [...sources];
  const refused: RefusedBackend[] = [];
  const nets = new Map<string, Net>();
  let running: Running | null = null;

  const choice = () => running && { backend: running.source.backend, refused: [...refused] };

  const refuse = (source: BackendSource, thrown: unknown) => {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    refused.push({ backend: source.backend, reason });
    closeQuietly(running?.backend);
    running = null;
  };

  /** Whoever tries again later begins with all of them. */
  const giveUp = (): Failure => {
    waiting.push(...sources);
    return nothingRuns(refused.splice(0));
  };

  /** Does something with the backend in use; with the next one where that fails, until none is left. */
  const attempt = async <Done>(work: (on: Running) => Promise<Done>): Promise<Outcome<Done>> => {
    for (;;) {
      const source: BackendSource | undefined = running?.source ?? waiting.shift();
      if (!source) return fail(giveUp());
      try {
        running ??= { source, backend: await source.start(), held: new Map() };
        for (const [name, net] of nets) await holdTested(running, name, net);
        return succeed(await work(running));
      } catch (thrown) {
        refuse(source, thrown);
      }
    }
  };

  return {
    choice,
    take: async (name, net) => {
      running?.held.get(name)?.release();
      running?.held.delete(name);
      nets.set(name, net);
      const taken = await attempt(async () => null);
      if (taken.ok) return succeed(choice()!);
      nets.delete(name);
      return taken;
    },
    run: async (name, pictures) => {
      if (!nets.has(name)) throw new Error(`No net called ${name} was taken.`);
      return attempt(({ held }) => held.get(name)!.run(pictures));
    },
  };
}

/** Holds a net, unless it is held, and believes it once it came to its golden answers. */
async function holdTested({ backend, held }: Running, name: string, net: Net): Promise<void> {
  if (held.has(name)) return;
  const one = backend.hold(net);
  await tellGolden(net, one);
  held.set(name, one);
}

/** A backend that broke may break again where it is put away. */
function closeQuietly(backend: NetBackend | undefined): void {
  try {
    backend?.close();
  } catch {
    // It is gone in any case.
  }
}

const nothingRuns = (refused: readonly RefusedBackend[]): Failure => ({
  kind: 'model-unavailable',
  message: `Nothing on this device runs the model rightly (${refused
    .map(({ backend, reason }) => `${backend}: ${reason}`)
    .join('; ')}).`,
});
