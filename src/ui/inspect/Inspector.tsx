import { useCatalogue } from '../shared/appContext.tsx';

/** One photo with all that was found in it. */
export function Inspector({ id }: { id: string }) {
  const name = useCatalogue(({ photos }) => photos[id]?.name);
  return <main>{name ?? 'This photo is no longer here.'}</main>;
}
