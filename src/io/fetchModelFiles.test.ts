import { beforeEach, expect, it, vi } from 'vitest';
import { fetchModelFiles } from './fetchModelFiles.ts';
import { writeZip } from './zip/writeZip.ts';

const served = new Map<string, BodyInit>();
const asked: string[] = [];

beforeEach(() => {
  served.clear();
  asked.length = 0;
  vi.stubGlobal('location', { href: 'https://here.test/app/', origin: 'https://here.test' });
  vi.stubGlobal('fetch', async (place: URL) => {
    asked.push(place.href);
    return new Response(served.get(place.pathname) ?? null, {
      status: served.has(place.pathname) ? 200 : 404,
    });
  });
  return () => vi.unstubAllGlobals();
});

const modelWith = (...paths: string[]) => JSON.stringify({ weightsManifest: [{ paths }] });
const namesOf = async (address: string) => {
  const files = await fetchModelFiles(address);
  return files.ok ? files.value.map(({ name }) => name) : files.failure;
};

it('brings a model with the weights that it names, by the paths that it has for them', async () => {
  served.set('/app/m/model.json', modelWith('a/s.bin', 'b/s.bin'));
  served.set('/app/m/a/s.bin', 'one');
  served.set('/app/m/b/s.bin', 'two');
  expect(await namesOf('m/model.json')).toEqual(['model.json', 'a/s.bin', 'b/s.bin']);
});

it('unpacks an archive, however its name is written', async () => {
  served.set('/app/M.ZIP', await writeZip([{ name: 'model.onnx', bytes: new Uint8Array(3) }]));
  expect(await namesOf('M.ZIP')).toEqual(['model.onnx']);
});

it.each([
  ['an address that is none', 'https://', 'address'],
  ['what is not there', 'nothing.onnx', 'address'],
  ['another site', 'https://elsewhere.test/model.onnx', 'address'],
])('refuses %s', async (_, address, reason) => {
  expect(await namesOf(address)).toMatchObject({ kind: 'bad-model', reason });
});

it('refuses weights at what is no address, and at another site, without asking', async () => {
  for (const path of ['http://', 'https://elsewhere.test/s.bin']) {
    served.set('/app/model.json', modelWith(path));
    expect(await namesOf('model.json')).toMatchObject({ reason: 'address' });
  }
  expect(new Set(asked)).toEqual(new Set(['https://here.test/app/model.json']));
});

it('stops where all files together are too large', async () => {
  const json = modelWith('a.bin', 'b.bin');
  served.set('/app/model.json', json);
  served.set('/app/a.bin', new Uint8Array(600));
  served.set('/app/b.bin', new Uint8Array(600));
  expect((await fetchModelFiles('model.json', json.length + 1200)).ok).toBe(true);
  const refused = await fetchModelFiles('model.json', json.length + 1199);
  expect(refused).toMatchObject({ ok: false, failure: { reason: 'size' } });
});
