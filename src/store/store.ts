import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Action } from './actions.ts';
import { type Catalogue, emptyCatalogue } from './catalogue.ts';
import { reduce } from './reduce.ts';

/** The one place where the catalogue's state lives. */
export type CatalogueStore = StoreApi<Catalogue>;

/** Tells the store what happened. */
export type Dispatch = (action: Action) => void;

export function createCatalogueStore(initial: Catalogue = emptyCatalogue): CatalogueStore {
  return createStore<Catalogue>(() => initial);
}

/** The store's only way to change: every change is an action. */
export const dispatchTo =
  (store: CatalogueStore): Dispatch =>
  (action) =>
    store.setState((catalogue) => reduce(catalogue, action), true);
