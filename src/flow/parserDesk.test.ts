import { expect, test } from 'vitest';
import { type Failure, fail, type Outcome, succeed } from '../core/failure.ts';
import type { Raster } from '../core/raster.ts';
import { parserSize } from '../core/segment/parser/parsed.ts';
import type { ParserState } from '../store/catalogue.ts';
import type { ClassifyEngine } from './classifyEngine.ts';
import { parserDesk } from './parserDesk.ts';

const raster: Raster = { width: 1, height: 1, data: new Uint8ClampedArray(4) };
const parsed = { cells: parserSize, beliefs: [] };
const net = { json: {}, weights: new Uint8Array(0) };
const gone: Failure = { kind: 'engine-unavailable', message: 'It stopped.' };
const missing: Failure = { kind: 'model-unavailable', message: 'It is not there.' };

/** A desk whose worker answers as told; what it was asked, and how far the parser was said to be. */
function open(answers: Partial<Record<string, Outcome<unknown>[]>> = {}, files = succeed(net)) {
  const asked: string[] = [];
  const states: ParserState[] = [];
  const ask = async (name: string) => {
    asked.push(name);
    return answers[name]?.shift() ?? succeed(name === 'parse' ? parsed : null);
  };
  const engine = { ask } as unknown as Pick<ClassifyEngine, 'ask'>;
  const desk = parserDesk(
    engine,
    (state) => states.push(state),
    async () => files,
  );
  return { desk, asked, states };
}

test('the parser is brought with the first photo that asks it, and knows a photo that it has seen', async () => {
  const { desk, asked, states } = open();
  expect(await desk.see('1', 'grabcut', async () => raster)).toBeNull();
  expect(asked).toEqual([]);
  expect(await desk.see('1', 'parser', async () => raster)).toBe(parsed);
  expect(await desk.see('1', 'parser+grabcut', () => Promise.reject(new Error()))).toBe(parsed);
  expect(await desk.see('2', 'parser', async () => raster)).toBe(parsed);
  expect(asked).toEqual(['openParser', 'parse', 'parse']);
  expect(states).toEqual(['loading', 'ready']);
});

test('two photos that ask at once bring it once', async () => {
  const { desk, asked } = open();
  await Promise.all(['1', '2'].map((key) => desk.see(key, 'parser', async () => raster)));
  expect(asked).toEqual(['openParser', 'parse', 'parse']);
});

test('where it cannot be had, that is said once, and no photo waits for it again', async () => {
  const { desk, asked, states } = open({}, fail(missing) as never);
  for (const key of ['1', '2'])
    expect(await desk.see(key, 'parser', async () => raster)).toBeNull();
  expect(asked).toEqual([]);
  expect(states).toEqual(['loading', 'missing']);
});

test('a worker that died meanwhile gets its parser anew', async () => {
  const { desk, asked } = open({ parse: [fail(gone)] });
  expect(await desk.see('1', 'parser', async () => raster)).toBe(parsed);
  expect(asked).toEqual(['openParser', 'parse', 'openParser', 'parse']);
});

test('two photos that lose the worker at once bring it once more', async () => {
  const { desk, asked } = open({ parse: [fail(gone), fail(gone)] });
  const answers = ['1', '2'].map((key) => desk.see(key, 'parser', async () => raster));
  expect(await Promise.all(answers)).toEqual([parsed, parsed]);
  expect(asked.filter((name) => name === 'openParser')).toHaveLength(2);
});

test('a photo that cannot be read again is not shown to it', async () => {
  const { desk, asked } = open();
  expect(await desk.see('1', 'parser', async () => null)).toBeNull();
  expect(asked).toEqual([]);
});
