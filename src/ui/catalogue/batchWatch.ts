import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Catalogue } from '../../store/catalogue.ts';
import { isBusy, progressOf } from '../../store/selectors.ts';
import { useApp } from '../shared/appContext.tsx';
import { type Batch, batchAt, type Moment } from './batch.ts';

const batches = createStore<{ readonly batch: Batch | null }>(() => ({ batch: null }));

/** The batch that is under way; null when nothing waits. */
export const useBatch = (): Batch | null => useStore(batches, ({ batch }) => batch);

/** Keeps the batch in step with the catalogue, and its clock going. Runs once, around every view. */
export function useBatchWatch(): void {
  const { store } = useApp();
  useEffect(() => {
    const read = () => {
      const moment = momentOf(store.getState());
      batches.setState(({ batch }) => ({ batch: batchAt(batch, moment) }));
    };
    read();
    const unsubscribe = store.subscribe(read);
    const timer = setInterval(read, 1000);
    return () => {
      unsubscribe();
      clearInterval(timer);
    };
  }, [store]);
}

function momentOf(catalogue: Catalogue): Moment {
  const { tagged, failed, waiting } = progressOf(catalogue);
  return {
    settled: tagged + failed,
    waiting,
    isBusy: isBusy(catalogue),
    now: performance.now(),
  };
}
