import { fetchSamples, listSamples } from '../io/samples.ts';
import { fetchTaxonomy } from '../io/taxonomy.ts';
import { createCatalogueStore, dispatchTo } from '../store/store.ts';
import type { App } from './app.ts';
import { conduct } from './conductor.ts';
import { type Engines, engineCount, startEngines } from './engines.ts';
import { exportAs } from './exportAs.ts';

/** Puts store, engines and conductor together and sets them going. */
export function createApp(): App {
  const store = createCatalogueStore();
  const dispatch = dispatchTo(store);
  const workers = engineCount(navigator.hardwareConcurrency);
  let engines: Engines | null = null;
  let stopConducting = () => {};

  const start = async () => {
    stopConducting();
    engines?.close();
    const taxonomy = await fetchTaxonomy();
    if (!taxonomy.ok) return dispatch({ type: 'engineFailed', failure: taxonomy.failure });
    dispatch({ type: 'taxonomyLoaded', taxonomy: taxonomy.value });
    dispatch({ type: 'engineReady' });
    engines = startEngines(workers, taxonomy.value, (failure) =>
      dispatch({ type: 'engineFailed', failure }),
    );
    stopConducting = conduct(store, dispatch, engines);
  };
  void start();

  return {
    store,
    dispatch,
    workers,
    listSamples,
    addSamples: async (addresses) => {
      const listed = addresses ?? (await addressesOfSamples());
      const files = await fetchSamples(listed);
      if (!files.ok) return files;
      dispatch({ type: 'dropped', files: files.value });
      return { ok: true, value: files.value.length };
    },
    exportAs: (format) => exportAs(store.getState(), format),
    restartEngines: () => void start(),
  };
}

async function addressesOfSamples(): Promise<readonly string[]> {
  const listed = await listSamples();
  return listed.ok ? listed.value.map((sample) => sample.address) : [];
}
