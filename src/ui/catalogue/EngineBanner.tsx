import { TriangleAlert } from 'lucide-react';
import { useApp, useCatalogue } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import styles from './EngineBanner.module.css';

/** Says that nothing can be worked on, what still works, and tries again; or that the work goes on with less. */
export function EngineBanner() {
  const { restartEngines } = useApp();
  const failure = useCatalogue(({ engineFailure }) => engineFailure);
  const hasPhotos = useCatalogue(({ order }) => order.length > 0);
  if (!failure) return <ModelBanner />;
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
  if (!failure) return null;
  return (
    <div className={styles['banner']} role="status">
      <TriangleAlert size={16} aria-hidden />
      <p>
        <strong>People cannot be told from their clothes.</strong> {failure.message}
      </p>
      <Button onClick={restartEngines}>Try again</Button>
    </div>
  );
}
