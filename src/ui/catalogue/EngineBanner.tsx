import { TriangleAlert } from 'lucide-react';
import type { Failure } from '../../core/failure.ts';
import { useApp, useCatalogue } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import styles from './EngineBanner.module.css';

/** Says that nothing can be worked on, what still works, and tries again; or that the work goes on with less. */
export function EngineBanner() {
  const { restartEngines } = useApp();
  const failure = useCatalogue(({ engineFailure }) => engineFailure);
  const hasPhotos = useCatalogue(({ order }) => order.length > 0);
  if (!failure)
    return (
      <>
        <ModelBanner />
        <ClassifierBanner />
      </>
    );
  return (
    <div className={styles['banner']} role="alert">
      <TriangleAlert size={16} aria-hidden />
      <p>
        <strong>Photos cannot be worked on.</strong> {failure.message}{' '}
        {hasPhotos && 'What was found so far is safe, and can be corrected and exported.'}
      </p>
      <Button onClick={restartEngines}>Try again</Button>
    </div>
  );
}

/** Says what is done without while the work goes on. */
function ModelBanner() {
  const { restartEngines } = useApp();
  const failure = useCatalogue(({ modelFailure }) => modelFailure);
  return (
    failure && (
      <Without
        what="People cannot be told from their clothes."
        failure={failure}
        onRetry={restartEngines}
      />
    )
  );
}

/** The same of the kinds of garments; masks and colours go on. */
function ClassifierBanner() {
  const { dispatch } = useApp();
  const failure = useCatalogue(({ classifier }) =>
    classifier.isWanted ? classifier.failure : null,
  );
  const retry = () => dispatch({ type: 'classifierRetried' });
  return (
    failure && (
      <Without what="What garment it is cannot be said." failure={failure} onRetry={retry} />
    )
  );
}

interface WithoutProps {
  /** What cannot be done. */
  readonly what: string;
  readonly failure: Failure;
  readonly onRetry: () => void;
}

function Without({ what, failure, onRetry }: WithoutProps) {
  return (
    <div className={styles['banner']} role="status">
      <TriangleAlert size={16} aria-hidden />
      <p>
        <strong>{what}</strong> {failure.message}
      </p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
