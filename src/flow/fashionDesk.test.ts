import { expect, test } from 'vitest';
import { fail, type Outcome, succeed } from '../core/failure.ts';
import type { ClassifyEngine } from './classifyEngine.ts';
import { openFashionDesk } from './fashionDesk.ts';

const died = fail({ kind: 'engine-unavailable', message: 'The engine stopped.' });
const missing = fail({ kind: 'model-unavailable', message: 'Not there.' });
const files = async () => succeed({ json: {}, weights: new Uint8Array() });
const certain = { outputs: { logits: Float32Array.of(0, 9, 0) } };

/** An engine that answers `run` by what comes next; notes what it is asked. */
function engineOf(runs: readonly Outcome<unknown>[]) {
  const asked: string[] = [];
  const waiting = [...runs];
  const ask = async (job: string, { name }: { name: string }) => {
    asked.push(`${job} ${name}`);
    return job === 'take' ? succeed({}) : (waiting.shift() ?? succeed(certain));
  };
  return { engine: { ask } as unknown as Pick<ClassifyEngine, 'ask'>, asked };
}

const numbers = new Float32Array(784);

test('each net is brought once and answers with chances that sum to 1', async () => {
  const { engine, asked } = engineOf([]);
  const desk = openFashionDesk(engine, files);
  await desk.ask(numbers);
  const { cnn } = await desk.ask(numbers);
  expect(asked.filter((job) => job.startsWith('take'))).toHaveLength(3);
  const chances = cnn.ok ? cnn.value : [];
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
  expect(chances[1]).toBeGreaterThan(0.9);
});

test('a worker that died is brought the net again', async () => {
  const { engine, asked } = engineOf([died]);
  const { dense } = await openFashionDesk(engine, files).ask(numbers);
  expect(dense.ok).toBe(true);
  expect(asked.filter((job) => job === 'take fashion-dense')).toHaveLength(2);
});

test('where one net is missing the others answer, and it is looked for again', async () => {
  let isThere = false;
  const fetching = async (name: string) =>
    name === 'fashion-lenet' && !isThere ? missing : files();
  const desk = openFashionDesk(engineOf([]).engine, fetching);
  const first = await desk.ask(numbers);
  expect([first.dense.ok, first.lenet, first.cnn.ok]).toEqual([true, missing, true]);
  isThere = true;
  expect((await desk.ask(numbers)).lenet.ok).toBe(true);
});
