import './shared/tokens.css';
import './shared/base.css';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { App } from '../flow/app.ts';
import { Catalogue } from './catalogue/Catalogue.tsx';
import { AppProvider } from './shared/appContext.tsx';
import { BugBoundary } from './shared/BugBoundary.tsx';
import { useCategoriesWanted, useDocumentLook, useErrorsAllowed } from './shared/usePreferences.ts';
import { Shell } from './shell/Shell.tsx';

const Inspector = lazy(async () => {
  const { Inspector: component } = await import('./inspect/Inspector.tsx');
  return { default: component };
});

const Compare = lazy(async () => {
  const { Compare: component } = await import('./inspect/compare/Compare.tsx');
  return { default: component };
});

const Theatre = lazy(async () => {
  const { Theatre: component } = await import('./theatre/Theatre.tsx');
  return { default: component };
});

const Studio = lazy(async () => {
  const { Studio: component } = await import('./taxonomy/Studio.tsx');
  return { default: component };
});

const Lab = lazy(async () => {
  const { Lab: component } = await import('./lab/Lab.tsx');
  return { default: component };
});

const Differences = lazy(async () => {
  const { Differences: component } = await import('./differences/Differences.tsx');
  return { default: component };
});

/**
 * The whole page. The shell (top bar, shortcuts, dropped and pasted files) stands around every view;
 * a view brings its own `<main>`. A photo that is opened comes with its code, which is loaded then.
 */
export function Root({ app }: { app: App }) {
  useDocumentLook();
  useErrorsAllowed(app.dispatch);
  useCategoriesWanted(app.dispatch);
  return (
    <CSPProvider disableStyleElements>
      <AppProvider app={app}>
        <Tooltip.Provider delay={500}>
          <Router hook={useHashLocation}>
            <BugBoundary>
              <Shell>
                <Suspense fallback={<main aria-busy="true" />}>
                  <Views />
                </Suspense>
              </Shell>
            </BugBoundary>
          </Router>
        </Tooltip.Provider>
      </AppProvider>
    </CSPProvider>
  );
}

function Views() {
  return (
    <Switch>
      <Route path="/photo/:id/how">{({ id }) => <Theatre key={id} id={id} />}</Route>
      <Route path="/photo/:id/methods">{({ id }) => <Compare key={id} id={id} />}</Route>
      <Route path="/photo/:id">{({ id }) => <Inspector key={id} id={id} />}</Route>
      <Route path="/taxonomy">
        <Studio />
      </Route>
      <Route path="/lab/:page">{({ page }) => <Lab page={page} />}</Route>
      <Route path="/why-not-rgb">
        <Differences />
      </Route>
      <Route>
        <Catalogue />
      </Route>
    </Switch>
  );
}
