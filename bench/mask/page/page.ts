import type { Question, Reply } from './question.ts';

const makers = {
  ours: () => new Worker(new URL('./ours.worker.ts', import.meta.url), { type: 'module' }),
  openCv: () => new Worker(new URL('./openCv.worker.ts', import.meta.url), { type: 'module' }),
};

/** Whose worker. */
export type Team = keyof typeof makers;

const workers = new Map<Team, Worker>();

/** Asks a team's worker, which is started where there is none; it answers one question at a time. */
function ask(team: Team, question: Question): Promise<Reply> {
  const worker = workers.get(team) ?? makers[team]();
  workers.set(team, worker);
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => resolve({ failure: message });
    worker.postMessage(question);
  });
}

/** Milliseconds from a fresh worker until it has cut a first picture. */
async function timeStart(team: Team): Promise<number> {
  workers.get(team)?.terminate();
  workers.delete(team);
  const start = performance.now();
  await ask(team, { kind: 'warm' });
  return performance.now() - start;
}

/** What the bench calls. */
export interface Desk {
  readonly ask: typeof ask;
  readonly timeStart: typeof timeStart;
}

Object.assign(window, { desk: { ask, timeStart } satisfies Desk });
