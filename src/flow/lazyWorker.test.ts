import { afterEach, expect, test, vi } from 'vitest';
import type { HoldJobs } from '../wire/holdJobs.ts';
import type { Request } from '../wire/protocol.ts';
import { lazyWorker } from './lazyWorker.ts';

interface Jobs extends HoldJobs {
  greet: { input: null; report: never; output: string };
}

/** Locks that workers hold; `letGo` lets the first go that is still waited for. */
function locks() {
  const waiting: (() => void)[] = [];
  const request = (_: string, { signal }: { signal: AbortSignal }, onGranted: () => void) =>
    new Promise<void>((resolve) => {
      waiting.push(() => {
        if (!signal.aborted) onGranted();
        resolve();
      });
    });
  vi.stubGlobal('navigator', { locks: { request } });
  return { letGo: () => waiting.shift()?.() };
}

/** A worker that answers `hold`, and nothing else unless it is awake. */
function workerThat(isAwake: boolean): Worker {
  const worker = new EventTarget();
  const answer = ({ type, id, ...job }: Request & { name?: string }) => {
    if (type !== 'job' || (job.name !== 'hold' && !isAwake)) return;
    const data = { type: 'done', id, outcome: { ok: true, value: 'hello' } };
    queueMicrotask(() => worker.dispatchEvent(new MessageEvent('message', { data })));
  };
  return Object.assign(worker, { postMessage: answer, terminate: vi.fn() }) as unknown as Worker;
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => vi.unstubAllGlobals());

test('a worker that dies without a word is not waited for, and the next job has another', async () => {
  const { letGo } = locks();
  const workers = [workerThat(false), workerThat(true)];
  const { ask } = lazyWorker<Jobs>(() => workers.shift()!);
  const asked = ask('greet', null);
  await turn();
  letGo();
  expect(await asked).toMatchObject({ ok: false, failure: { kind: 'engine-unavailable' } });
  expect(await ask('greet', null)).toEqual({ ok: true, value: 'hello' });
});

test('one that was ended takes nothing with it when its lock is let go', async () => {
  const { letGo } = locks();
  const workers = [workerThat(false), workerThat(true)];
  const worker = lazyWorker<Jobs>(() => workers.shift()!);
  const asked = worker.ask('greet', null);
  await turn();
  worker.end({ kind: 'cancelled', message: 'Enough.' });
  expect(await asked).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  expect(await worker.ask('greet', null)).toMatchObject({ ok: true });
  letGo();
  await turn();
  expect(workers).toHaveLength(0);
  expect(await worker.ask('greet', null)).toMatchObject({ ok: true });
});
