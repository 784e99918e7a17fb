import { expect, test } from 'vitest';
import { succeed } from '../core/failure.ts';
import { createCatalogueStore, dispatchTo } from '../store/store.ts';
import { openLabelDesk } from './labelDesk.ts';

test('a classifier is let go once: when another one is used, or none', () => {
  const store = createCatalogueStore();
  const desk = openLabelDesk(store, dispatchTo(store));
  const gone: string[] = [];
  const use = (name: string) =>
    desk.use(
      name,
      ['a', 'b'],
      async () => succeed([1, 0]),
      () => gone.push(name),
    );
  use('one');
  use('other');
  expect(gone).toEqual(['one']);
  desk.stop();
  desk.stop();
  expect(gone).toEqual(['one', 'other']);
  expect(store.getState().ownLabels).toBeNull();
});
