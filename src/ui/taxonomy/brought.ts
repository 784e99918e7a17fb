import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SwatchList } from '../../core/taxonomy/listed.ts';
import type { TaxonomyDesk } from '../../flow/taxonomyDesk.ts';
import type { DroppedFile } from '../../store/actions.ts';
import { say } from '../shared/say.ts';

interface Brought {
  readonly file: string;
  readonly list: SwatchList;
}

/** A list that somebody brings, from whichever view, until it is taken in or put away. */
const brought = createStore<{ readonly list: Brought | null }>(() => ({ list: null }));

export const useBrought = (): Brought | null => useStore(brought, ({ list }) => list);

/** Reads a list, to be looked at in the studio, and answers whether it could be read; why not is said. */
export async function bring(file: DroppedFile, desk: TaxonomyDesk): Promise<boolean> {
  const list = await desk.readList(file);
  if (list.ok) brought.setState({ list: { file: file.name, list: list.value } });
  else say(`${file.name}: ${list.failure.message}`);
  return list.ok;
}

export const putAway = (): void => brought.setState({ list: null });
