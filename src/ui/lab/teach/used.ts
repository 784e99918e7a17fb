import { createStore } from 'zustand/vanilla';
import type { Head } from '../../../core/learn/head.ts';
import type { Labeller } from '../../../store/ownLabels.ts';

/** A head that was put to use, and what the catalogue knows it as. */
export interface Used {
  readonly labeller: Labeller;
  readonly head: Head;
}

/** What was put to use last. */
export const lastUsed = createStore<{ readonly used: Used | null }>(() => ({ used: null }));

/** Whether a head is in use under another name, with other labels or other weights than what is on the table now. */
export const isOutdated = (
  used: Used | null,
  inUse: Labeller | undefined,
  name: string,
  now: Head,
): boolean =>
  used !== null &&
  used.labeller === inUse &&
  (inUse.name !== name ||
    String(inUse.labels) !== String(now.labels) ||
    used.head.kernel !== now.kernel);
