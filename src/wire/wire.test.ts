import { describe, expect, it } from 'vitest';
import { fail, type Outcome, succeed } from '../core/failure.ts';
import type { Steps } from '../core/steps.ts';
import { connect } from './connect.ts';
import type { Endpoint } from './protocol.ts';
import { type Handlers, serve } from './serve.ts';

interface Jobs {
  double: { input: number; report: never; output: number };
  count: { input: { to: number; millisecondsEach: number }; report: number; output: number };
  bytes: { input: { window: boolean }; report: never; output: Uint8Array };
  refuse: { input: null; report: never; output: null };
  slow: { input: string; report: never; output: null };
  explode: { input: null; report: never; output: null };
  explodeLater: { input: null; report: never; output: null };
}

/** Works without a pause, as a kernel does. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

let counted = 0;

/** What `slow` began and ended, in order. */
const diary: string[] = [];

function* count(to: number, millisecondsEach: number): Steps<number, Outcome<number>> {
  for (counted = 0; counted < to; ) {
    work(millisecondsEach);
    yield ++counted;
  }
  return succeed(counted);
}

const handlers: Handlers<Jobs> = {
  double: (n) => succeed(n * 2),
  count: ({ to, millisecondsEach }) => count(to, millisecondsEach),
  bytes: ({ window }) =>
    succeed(window ? new Uint8Array(new ArrayBuffer(64), 8, 4) : new Uint8Array(4)),
  refuse: () => fail({ kind: 'engine-unavailable', message: 'No engine.' }),
  slow: async (name) => {
    diary.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    diary.push(`${name} ends`);
    return succeed(null);
  },
  explode: () => {
    throw new Error('boom');
  },
  explodeLater: async () => {
    throw new Error('boom, later');
  },
};

function conversation() {
  const { port1, port2 } = new MessageChannel();
  serve<Jobs>(port1 as Endpoint, handlers);
  const connection = connect<Jobs>(port2 as Endpoint);
  return { ...connection, end: () => port1.close() };
}

describe('the wire', () => {
  it('answers a job', async () => {
    const wire = conversation();
    expect(await wire.ask('double', 21)).toEqual({ ok: true, value: 42 });
    wire.end();
  });

  it('answers many at once, each with its own', async () => {
    const wire = conversation();
    const answers = await Promise.all([1, 2, 3].map((n) => wire.ask('double', n)));
    expect(answers.map((answer) => answer.ok && answer.value)).toEqual([2, 4, 6]);
    wire.end();
  });

  it('reports in order before it answers', async () => {
    const wire = conversation();
    const seen: number[] = [];
    const input = { to: 5, millisecondsEach: 0 };
    const answer = await wire.ask('count', input, { onReport: (n) => seen.push(n) });
    expect(answer).toEqual({ ok: true, value: 5 });
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    wire.end();
  });

  it('stops the work between two steps when it is cancelled', async () => {
    const wire = conversation();
    const abort = new AbortController();
    const input = { to: 1000, millisecondsEach: 5 };
    const onReport = (n: number) => n === 3 && abort.abort();
    const answer = await wire.ask('count', input, { signal: abort.signal, onReport });
    expect(!answer.ok && answer.failure.kind).toBe('cancelled');
    await wire.ask('double', 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(counted).toBeLessThan(100);
    wire.end();
  });

  it('works on one job at a time, and never begins one that was cancelled in the line', async () => {
    const wire = conversation();
    diary.length = 0;
    const abort = new AbortController();
    const answers = [wire.ask('slow', 'first'), wire.ask('slow', 'second', abort)];
    const last = wire.ask('slow', 'third');
    abort.abort();
    expect((await Promise.all(answers)).map((answer) => answer.ok)).toEqual([true, false]);
    await last;
    expect(diary).toEqual(['first begins', 'first ends', 'third begins', 'third ends']);
    wire.end();
  });

  it('does not start what was cancelled before', async () => {
    const wire = conversation();
    const answer = await wire.ask('double', 1, { signal: AbortSignal.abort() });
    expect(!answer.ok && answer.failure.kind).toBe('cancelled');
    wire.end();
  });

  it.each(['explode', 'explodeLater'] as const)('answers %s with a bug', async (name) => {
    const wire = conversation();
    const answer = await wire.ask(name, null);
    expect(!answer.ok && answer.failure.kind).toBe('bug');
    expect(!answer.ok && answer.failure.message).toContain('boom');
    wire.end();
  });

  it('hands over what a handler refuses', async () => {
    const wire = conversation();
    const answer = await wire.ask('refuse', null);
    expect(!answer.ok && answer.failure.kind).toBe('engine-unavailable');
    wire.end();
  });

  it('transfers whole buffers and refuses windows into larger ones', async () => {
    const wire = conversation();
    expect((await wire.ask('bytes', { window: false })).ok).toBe(true);
    const answer = await wire.ask('bytes', { window: true });
    expect(!answer.ok && answer.failure.message).toContain('own the whole');
    wire.end();
  });

  it('settles every open job when the other end is gone, and every later one', async () => {
    const wire = conversation();
    const open = wire.ask('count', { to: 1000, millisecondsEach: 5 });
    const gone = { kind: 'engine-unavailable', message: 'The worker died.' } as const;
    wire.close(gone);
    expect(await open).toEqual({ ok: false, failure: gone });
    expect(await wire.ask('double', 1)).toEqual({ ok: false, failure: gone });
    wire.end();
  });
});
