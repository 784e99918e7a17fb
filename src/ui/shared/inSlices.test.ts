import { expect, test } from 'vitest';
import { inSlices } from './inSlices.ts';

function* counting(to: number) {
  for (let i = 1; i <= to; i++) yield i;
  return 'done';
}

test('steps run to their end, and nothing happens at once', async () => {
  const reports: number[] = [];
  const result = new Promise<string>((resolve) =>
    inSlices(counting(5000), resolve, (report) => reports.push(report)),
  );
  expect(reports).toEqual([]);
  expect(await result).toBe('done');
  expect([...reports].sort((a, b) => a - b)).toEqual(reports);
});

test('what is stopped never ends', async () => {
  let isDone = false;
  const stop = inSlices(counting(10), () => {
    isDone = true;
  });
  stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isDone).toBe(false);
});
