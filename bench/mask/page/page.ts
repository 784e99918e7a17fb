import type { KernelBytes } from '../../../workers/kernels/kernels.ts';
import type { StartTimes } from '../runner.ts';
import type { WayName } from '../way.ts';
import type { Question, Reply } from './question.ts';

const makers = {
  /** As in the product: the page fetches what the worker needs while that starts. */
  ours: async () => {
    const worker = new Worker(new URL('./ours.worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage(await fetchKernels());
    return worker;
  },
  openCv: async () =>
    new Worker(new URL('./openCv.worker.ts', import.meta.url), { type: 'module' }),
};

async function fetchKernels(): Promise<KernelBytes> {
  const names = ['cut.wasm', 'cluster.wasm', 'figure.wasm', 'layers.bin'];
  const [cut, cluster, figure, layers] = await Promise.all(names.map(bytesOf));
  return { cut: cut!, cluster: cluster!, figure: figure!, layers: layers ?? null };
}

/** Null where there is no such file. */
async function bytesOf(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const answer = await fetch(`/kernels/${name}`);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}

/** Whose worker. */
export type Team = keyof typeof makers;

const workers = new Map<Team, Promise<Worker>>();

/** Asks a team's worker, which is started where there is none; it answers one question at a time. */
async function ask(team: Team, question: Question): Promise<Reply> {
  const starting = workers.get(team) ?? makers[team]();
  workers.set(team, starting);
  const worker = await starting;
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => resolve({ failure: message });
    worker.postMessage(question);
  });
}

/** Times a start from nothing, not even a worker. */
async function timeStart(team: Team, way: WayName): Promise<StartTimes> {
  (await workers.get(team))?.terminate();
  workers.delete(team);
  const start = performance.now();
  await succeed(team, { kind: 'ready' });
  const ready = performance.now() - start;
  await succeed(team, { kind: 'warm', way });
  return { ready, firstCut: performance.now() - start };
}

async function succeed(team: Team, question: Question): Promise<void> {
  const reply = await ask(team, question);
  if (reply !== null) throw new Error(`${team} did not start: ${JSON.stringify(reply)}`);
}

/** What the bench calls. */
export interface Desk {
  readonly ask: typeof ask;
  readonly timeStart: typeof timeStart;
}

Object.assign(window, { desk: { ask, timeStart } satisfies Desk });
