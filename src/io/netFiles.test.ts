import { afterEach, expect, test, vi } from 'vitest';
import { fetchNet } from './netFiles.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (files: Readonly<Record<string, BodyInit>>) =>
  vi.stubGlobal('fetch', async (address: string) => {
    const body = files[address];
    return new Response(body ?? 'Not found', { status: body === undefined ? 404 : 200 });
  });

const weights = new Uint8Array([1, 2, 3]);

test('a net is its two files', async () => {
  answering({ 'models/small/net.json': '{"layers":[]}', 'models/small/weights.bin': weights });
  const net = await fetchNet('small');
  expect(net).toEqual({ ok: true, value: { json: { layers: [] }, weights } });
});

test.each([
  ['a file is missing', { 'models/small/net.json': '{}' }],
  [
    'a server answers with a page of its own',
    { 'models/small/net.json': '<!doctype html>', 'models/small/weights.bin': weights },
  ],
])('where %s there is no model', async (_, files) => {
  answering(files as Readonly<Record<string, BodyInit>>);
  expect(await fetchNet('small')).toMatchObject({ failure: { kind: 'model-unavailable' } });
});

test('without a network there is no model', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await fetchNet('small')).toMatchObject({ failure: { kind: 'model-unavailable' } });
});
