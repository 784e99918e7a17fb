import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { workerHand } from './workerHand.ts';

/** A worker that doubles numbers, throws at 13 and leaves at 14. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from 'node:worker_threads';
    parentPort.on('message', async (job) => {
      if (job === 13) throw new Error('unlucky');
      if (job === 14) process.exit(3);
      parentPort.postMessage(job * workerData);
    });
  `)}`,
);

const start = () => workerHand<number, number>(script, 2);

describe('workerHand', () => {
  it('answers one job after the other', async () => {
    const hand = start();
    expect([await hand.run(1), await hand.run(2), await hand.run(3)]).toEqual([2, 4, 6]);
    hand.stop();
  });

  it.each([
    [13, 'unlucky'],
    [14, 'status 3'],
  ])('rejects when the worker dies of job %i, and ever after', async (job, reason) => {
    const hand = start();
    await expect(hand.run(job)).rejects.toThrow(reason);
    await expect(hand.run(1)).rejects.toThrow(reason);
    hand.stop();
  });

  it('rejects where the worker died while idle', async () => {
    const hand = start();
    await hand.run(1);
    hand.stop();
    await wait(200);
    await expect(hand.run(1)).rejects.toThrow('ended');
  });
});
