import { useApp, useCatalogue } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';

interface Props {
  /** Whether it was changed since. */
  readonly isOld?: boolean;
}

/** Which classifier labels the catalogue's photos, and how to stop that; nothing where none does. */
export function InUse({ isOld = false }: Props) {
  const { labels } = useApp();
  const name = useCatalogue(({ ownLabels }) => ownLabels?.labeller.name);
  if (name === undefined) return null;
  return (
    <>
      <p role="status">
        {name} is in use{isOld ? ', but was changed since: use it again.' : '.'}
      </p>
      <Button look="quiet" onClick={labels.stop}>
        Stop using it
      </Button>
    </>
  );
}
