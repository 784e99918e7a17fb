import type { Outcome } from '../core/failure.ts';
import { fetchNet } from '../io/netFiles.ts';
import type { NetAnswers } from '../wire/classifyJobs.ts';
import type { ClassifyEngine } from './classifyEngine.ts';

/** Runs one net on pictures of its input's size, one behind the other. Fails as `model-unavailable`, or `engine-unavailable` where the worker dies twice. */
export type RunNet = (pictures: Float32Array) => Promise<Outcome<NetAnswers['outputs']>>;

/** A net of `public/models`, fetched with the first picture and run by the worker that runs nets. What could not be fetched is fetched anew for the next. */
export function shippedNet(
  engine: Pick<ClassifyEngine, 'ask'>,
  name: string,
  fetchFiles: typeof fetchNet = fetchNet,
): RunNet {
  let brought: Promise<Outcome<unknown>> | null = null;

  const bring = async (): Promise<Outcome<unknown>> => {
    const files = await fetchFiles(name);
    return files.ok ? engine.ask('take', { name, net: files.value }) : files;
  };
  const run: RunNet = async (pictures) => {
    brought ??= bring();
    const outcome = await brought;
    const answered = outcome.ok ? await engine.ask('run', { name, pictures }) : outcome;
    if (answered.ok) return { ok: true, value: answered.value.outputs };
    brought = null;
    return answered;
  };
  /** A worker that has died is replaced by the next question, and has no nets then: all is asked once more. */
  return async (pictures) => {
    const first = await run(pictures);
    return first.ok || first.failure.kind === 'model-unavailable' ? first : run(pictures);
  };
}
