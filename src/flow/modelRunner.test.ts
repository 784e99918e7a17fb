import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Failure, fail, type Outcome, succeed } from '../core/failure.ts';
import type { BroughtModel } from '../core/learn/ownModel.ts';
import type { OwnModelJobs } from '../wire/ownModelJobs.ts';
import type { LazyWorker } from './lazyWorker.ts';
import { modelRunner } from './modelRunner.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const modelOf = (name: string): BroughtModel => ({
  files: [{ name, bytes: new Uint8Array() }],
  labels: null,
  values: null,
});
const [one, other, hanging] = [modelOf('one'), modelOf('other'), modelOf('hanging')];
const photo = new Blob();

/** A worker that answers with the name of the model that is open in it; `hanging` is never opened. */
function workerOf() {
  const asked: string[] = [];
  let open: string | null = null;
  let waiting: ((outcome: Outcome<never>) => void)[] = [];
  const ask = (job: string, input: unknown): Promise<Outcome<unknown>> => {
    if (job === 'tell') return Promise.resolve(succeed({ by: open }));
    const name = (input as BroughtModel).files[0]!.name;
    asked.push(name);
    if (name === 'hanging') return new Promise((resolve) => waiting.push(resolve));
    open = name;
    return Promise.resolve(succeed({ name }));
  };
  const end = (failure: Failure) => {
    open = null;
    for (const resolve of waiting) resolve(fail(failure));
    waiting = [];
  };
  return { worker: { ask, end } as unknown as LazyWorker<OwnModelJobs>, asked };
}

test('nothing is told before a model is opened', async () => {
  const told = await modelRunner(workerOf().worker).tell(photo);
  expect(told).toMatchObject({ ok: false, failure: { reason: 'empty' } });
});

test('a model that runs apart is opened once, by the first photo', async () => {
  const { worker, asked } = workerOf();
  const runner = modelRunner(worker, one);
  const told = await Promise.all([runner.tell(photo), runner.tell(photo)]);
  expect(told).toEqual([succeed({ by: 'one' }), succeed({ by: 'one' })]);
  expect(asked).toEqual(['one']);
});

test('another model does not wait for one that hangs, and has its own time', async () => {
  const { worker } = workerOf();
  const runner = modelRunner(worker);
  const first = runner.open(hanging);
  vi.advanceTimersByTime(59_000);
  const second = runner.open(hanging);
  expect(await first).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  await vi.advanceTimersByTimeAsync(59_000);
  expect((await runner.open(other)).ok).toBe(true);
  expect(await second).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  expect(await runner.tell(photo)).toEqual(succeed({ by: 'other' }));
});

test('one that takes too long is ended', async () => {
  const opening = modelRunner(workerOf().worker).open(hanging);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await opening).toMatchObject({ ok: false, failure: { reason: 'slow' } });
  const telling = modelRunner(workerOf().worker, hanging).tell(photo);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await telling).toMatchObject({ ok: false, failure: { reason: 'slow' } });
});

test('a worker that died is given the model again', async () => {
  const { worker, asked } = workerOf();
  let isDead = true;
  const ask = async (job: 'open' | 'tell', input: never) => {
    if (job === 'open' || !isDead) return worker.ask(job, input);
    isDead = false;
    return fail({ kind: 'engine-unavailable', message: 'The engine stopped.' });
  };
  const runner = modelRunner({ ask, end: worker.end } as typeof worker, one);
  expect((await runner.tell(photo)).ok).toBe(false);
  expect((await runner.tell(photo)).ok).toBe(true);
  expect(asked).toEqual(['one', 'one']);
});

test('once ended it tells nothing', async () => {
  const runner = modelRunner(workerOf().worker, one);
  runner.end();
  expect((await runner.tell(photo)).ok).toBe(false);
});

test('what was being opened for a photo tells nothing once ended', async () => {
  const runner = modelRunner(workerOf().worker, one);
  const telling = runner.tell(photo);
  runner.end();
  expect(await telling).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
});
