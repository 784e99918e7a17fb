import { Component, type ErrorInfo, type ReactNode } from 'react';
import { bugOf, type Failure } from '../../core/failure.ts';
import styles from './BugBoundary.module.css';
import { Button } from './Button.tsx';

interface State {
  readonly failure: Failure | null;
}

/** Where a bug in a view ends: the page says so, and gives what a report needs. React asks for a class. */
export class BugBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { failure: bugOf(thrown) };
  }

  override componentDidCatch(_thrown: unknown, { componentStack }: ErrorInfo): void {
    this.setState(({ failure }) => ({ failure: withStack(failure, componentStack ?? '') }));
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return <BugReport failure={failure} onClose={() => this.setState({ failure: null })} />;
  }
}

function withStack(failure: Failure | null, stack: string): Failure | null {
  if (failure?.kind !== 'bug') return failure;
  return { ...failure, details: `${failure.details}\n${stack}` };
}

function BugReport({ failure, onClose }: { failure: Failure; onClose: () => void }) {
  const details = failure.kind === 'bug' ? failure.details : failure.message;
  return (
    <main className={styles['report']}>
      <h1>Something went wrong in this view</h1>
      <p>
        Your photos and corrections are still here. Go back to them; if it happens again, report the
        text below.
      </p>
      <div className={styles['actions']}>
        <Button look="solid" onClick={onClose}>
          Back to the photos
        </Button>
        <Button onClick={() => void navigator.clipboard?.writeText(details)}>
          Copy the details
        </Button>
      </div>
      <pre className={styles['details']}>{details}</pre>
    </main>
  );
}
