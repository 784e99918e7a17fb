import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { App } from '../../flow/app.ts';
import type { Catalogue } from '../../store/catalogue.ts';

const AppContext = createContext<App | null>(null);

/** Gives the app to every view below. */
export function AppProvider({ app, children }: { app: App; children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>;
}

/** The app: its store, `dispatch` and commands. Throws outside an `AppProvider`, which is a bug. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('A view stands outside the AppProvider.');
  return app;
}

/**
 * A part of the catalogue; the view is drawn again when that part is another object.
 * A selector that builds a new object or list each time needs `useShallow` from zustand.
 */
export function useCatalogue<Part>(select: (catalogue: Catalogue) => Part): Part {
  return useStore(useApp().store, select);
}
