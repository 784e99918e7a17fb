import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchSamples, listSamples } from './samples.ts';

const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);
const unavailable = { ok: false, failure: { kind: 'model-unavailable' } };

afterEach(() => vi.unstubAllGlobals());

describe('the list of samples', () => {
  it('gives each its address', async () => {
    answering(async () => Response.json({ samples: [{ file: 'a.jpg', title: 'A' }] }));
    expect(await listSamples()).toEqual({
      ok: true,
      value: [{ address: 'samples/a.jpg', title: 'A' }],
    });
  });

  it.each([
    ['no connection', async () => Promise.reject(new TypeError('offline'))],
    ['not found', async () => new Response('', { status: 404 })],
    ['broken JSON', async () => new Response('{"samples": [')],
    ['something else', async () => Response.json(null)],
  ])('fails as a value: %s', async (_, answer) => {
    answering(answer);
    expect(await listSamples()).toMatchObject(unavailable);
  });
});

it('samples fail together where one is missing or breaks off', async () => {
  answering(async () => new Response('', { status: 404 }));
  expect(await fetchSamples(['samples/a.jpg'])).toMatchObject(unavailable);
  const broken = { ok: true, blob: () => Promise.reject(new TypeError('offline')) };
  answering(async () => broken as unknown as Response);
  expect(await fetchSamples(['samples/a.jpg'])).toMatchObject(unavailable);
});
