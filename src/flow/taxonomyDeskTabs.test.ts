import { beforeEach, expect, test, vi } from 'vitest';
import { navyAndWhite as shipped } from '../core/tags/navyAndWhite.fixture.ts';
import { createCatalogueStore, dispatchTo } from '../store/store.ts';
import { openTaxonomyDesk } from './taxonomyDesk.ts';

/** What the browser keeps, and why it refuses. */
const browser = vi.hoisted(() => ({ kept: undefined as unknown, refusal: null as Error | null }));

vi.mock('idb-keyval', () => ({
  createStore: () => null,
  get: async () => {
    if (browser.refusal) throw browser.refusal;
    return structuredClone(browser.kept);
  },
  update: async (_: string, change: (kept: unknown) => unknown) => {
    if (browser.refusal) throw browser.refusal;
    browser.kept = structuredClone(change(structuredClone(browser.kept)));
  },
}));

const saved = (name: string) => ({ name, names: shipped.names, changed: 0, photos: 0 });
const titles = (versions: readonly { number: number; name: string }[]) =>
  versions.map(({ number, name }) => `${number} ${name}`);

/** A tab of the page, in which the names were just loaded. */
async function openTab() {
  const store = createCatalogueStore();
  const dispatch = dispatchTo(store);
  dispatch({ type: 'taxonomyLoaded', taxonomy: shipped });
  const desk = openTaxonomyDesk(store, dispatch);
  await desk.takeUp(shipped);
  const inUse = () => store.getState().taxonomy;
  return { desk, inUse };
}

beforeEach(() => {
  browser.kept = undefined;
  browser.refusal = null;
});

test('what is kept is taken up when the page is opened again', async () => {
  const { desk } = await openTab();
  await desk.save(saved('Spring'));
  await desk.save(saved('Autumn'));
  expect((await openTab()).inUse()).toMatchObject({ id: 'own', version: 2, basis: shipped });
});

test('two tabs keep each other’s versions', async () => {
  const [one, other] = [await openTab(), await openTab()];
  await one.desk.save(saved('Spring'));
  const { versions } = await other.desk.save(saved('Autumn'));
  expect(titles(versions)).toEqual(['1 Spring', '2 Autumn']);
  expect(other.inUse()).toMatchObject({ version: 2 });
  expect(titles((await one.desk.versions()).versions)).toEqual(['1 Spring', '2 Autumn']);
});

test('versions that cannot be read for a while are all there afterwards', async () => {
  await (await openTab()).desk.save(saved('Spring'));
  browser.refusal = new DOMException('Closed', 'InvalidStateError');
  const { desk, inUse } = await openTab();
  expect(await desk.versions()).toMatchObject({ failure: { kind: 'storage-denied' } });
  const refused = await desk.save(saved('Autumn'));
  expect([titles(refused.versions), refused.failure?.kind]).toEqual([
    ['1 Autumn'],
    'storage-denied',
  ]);
  browser.refusal = null;
  const { versions, failure } = await desk.save(saved('Winter'));
  expect([titles(versions), failure]).toEqual([['1 Spring', '2 Autumn', '3 Winter'], null]);
  expect(titles(browser.kept as typeof versions)).toEqual(titles(versions));
  expect(inUse()).toMatchObject({ version: 3 });
});

test('what had no room is kept, once, as soon as there is some', async () => {
  const { desk, inUse } = await openTab();
  await desk.save(saved('Spring'));
  browser.refusal = new DOMException('Full', 'QuotaExceededError');
  const full = await desk.save(saved('Autumn'));
  expect([titles(full.versions), full.failure?.kind]).toEqual([
    ['1 Spring', '2 Autumn'],
    'storage-full',
  ]);
  browser.refusal = null;
  await (await openTab()).desk.save(saved('Winter'));
  for (let i = 0; i < 2; i++)
    expect(await desk.versions()).toMatchObject({
      versions: [{ name: 'Spring' }, { name: 'Winter' }, { number: 3, name: 'Autumn' }],
      failure: null,
    });
  expect(inUse()).toMatchObject({ version: 3 });
});

test('what is not understood stays where it is, and keeps its number', async () => {
  const later = { number: 7, name: 'Of a later Dyelot', swatches: [] };
  browser.kept = [later, 'nonsense'];
  const { desk } = await openTab();
  expect(await desk.versions()).toEqual({ versions: [], failure: null });
  expect(titles((await desk.save(saved('Spring'))).versions)).toEqual(['8 Spring']);
  expect(browser.kept).toMatchObject([later, 'nonsense', { number: 8, name: 'Spring' }]);
});

test('what is no list at all is not written over', async () => {
  browser.kept = { versions: [] };
  const { desk } = await openTab();
  const { versions, failure } = await desk.save(saved('Spring'));
  expect([titles(versions), failure?.kind]).toEqual([['1 Spring'], 'storage-denied']);
  expect(browser.kept).toEqual({ versions: [] });
});
