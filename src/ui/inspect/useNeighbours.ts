import { useCatalogue } from '../shared/appContext.tsx';

/** Where a photo stands among all, counted from 1, and those beside it. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
  readonly place: number;
  readonly total: number;
}

/** The photos before and after one, in the order they were dropped. */
export function useNeighbours(id: string): Neighbours {
  const order = useCatalogue((catalogue) => catalogue.order);
  const at = order.indexOf(id);
  return {
    previous: order[at - 1] ?? null,
    next: order[at + 1] ?? null,
    place: at + 1,
    total: order.length,
  };
}
