import { ArrowLeft } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Link, Redirect, Route, Switch } from 'wouter';
import { LinkButton } from '../shared/LinkButton.tsx';
import styles from './Lab.module.css';
import { labPages } from './labPages.ts';

const Teach = lazy(async () => {
  const { Teach: component } = await import('./teach/Teach.tsx');
  return { default: component };
});

const Fashion = lazy(async () => {
  const { Fashion: component } = await import('./fashion/Fashion.tsx');
  return { default: component };
});

const OwnModel = lazy(async () => {
  const { OwnModel: component } = await import('./model/OwnModel.tsx');
  return { default: component };
});

/** Where classifiers are made and tried. Each page is a view of its own within this frame. */
export function Lab({ page }: { page: string }) {
  return (
    <main className={styles['lab']}>
      <header className={styles['head']}>
        <LinkButton href="/" icon={ArrowLeft} look="quiet">
          Photos
        </LinkButton>
        <h1>Lab</h1>
        <nav aria-label="Lab" className={styles['pages']}>
          {labPages.map(({ id, label }) => (
            <Link key={id} href={`/lab/${id}`} aria-current={page === id ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
      </header>
      <Suspense fallback={<div aria-busy="true" />}>
        <Switch>
          <Route path="/lab/teach">
            <Teach />
          </Route>
          <Route path="/lab/fashion">
            <Fashion />
          </Route>
          <Route path="/lab/model">
            <OwnModel />
          </Route>
          <Route>
            <Redirect to="/lab/teach" replace />
          </Route>
        </Switch>
      </Suspense>
    </main>
  );
}
