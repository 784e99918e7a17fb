import { expect, test } from 'vitest';
import { navyAndWhite as shipped } from '../core/tags/navyAndWhite.fixture.ts';
import type { Taxonomy } from '../core/tags/taxonomy.ts';
import { createCatalogueStore, dispatchTo } from '../store/store.ts';
import { openTaxonomyDesk } from './taxonomyDesk.ts';

const names = shipped.names.map((entry) => ({ ...entry, name: `our ${entry.name}` }));
const version = { name: 'Autumn', names, changed: 3, photos: 12 };

function deskOver(taxonomy: Taxonomy) {
  const store = createCatalogueStore();
  const dispatch = dispatchTo(store);
  dispatch({ type: 'taxonomyLoaded', taxonomy });
  return { store, desk: openTaxonomyDesk(store, dispatch) };
}

test('what is saved is in use over what ships, even where nothing can be kept', async () => {
  const { store, desk } = deskOver(shipped);
  const kept = await desk.save(version);
  expect(kept.versions).toMatchObject([{ number: 1, name: 'Autumn', changed: 3, photos: 12 }]);
  expect(kept.failure?.kind).toBe('storage-denied');
  expect(store.getState().taxonomy).toMatchObject({ version: 1, names, basis: shipped });
});

test('versions are counted, and each lies over what ships, not over another', async () => {
  const { store, desk } = deskOver(shipped);
  await desk.save(version);
  const { versions } = await desk.save({ ...version, names: shipped.names });
  expect(versions.map(({ number }) => number)).toEqual([1, 2]);
  expect(store.getState().taxonomy?.basis).toBe(shipped);
  expect(await desk.versions()).toMatchObject({ versions });
});

test('where nothing is kept the names stay as they ship', async () => {
  const { store, desk } = deskOver(shipped);
  await desk.takeUp(shipped);
  expect(store.getState().taxonomy).toBe(shipped);
});

test('a list is read, and told why not', async () => {
  const { desk } = deskOver(shipped);
  const good = await desk.readList({
    name: 'sea.csv',
    source: new Blob(['name,hex\nsea,#123456']),
  });
  expect(good).toMatchObject({ ok: true, value: { colours: [{ name: 'sea' }] } });
  const bad = await desk.readList({ name: 'sea.json', source: new Blob(['{']) });
  expect(bad).toMatchObject({ ok: false, failure: { kind: 'bad-list', reason: 'format' } });
});

test('names leave as a file of the kind that is asked for', async () => {
  const { desk } = deskOver(shipped);
  const { name, blob } = desk.exportNames(names, 'csv');
  expect(name).toBe('colour-names.csv');
  expect(await blob.text()).toContain('our navy,Blue');
});
