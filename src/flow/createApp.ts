import type { Failure } from '../core/failure.ts';
import { type Outcome, succeed } from '../core/failure.ts';
import { layersUnavailable } from '../core/segment/layers/layersUnavailable.ts';
import { fetchSamples, listSamples } from '../io/samples.ts';
import { fetchTaxonomy } from '../io/taxonomy.ts';
import {
  type CatalogueStore,
  createCatalogueStore,
  type Dispatch,
  dispatchTo,
} from '../store/store.ts';
import type { App } from './app.ts';
import { conductClassifier } from './classify.ts';
import { type ClassifyEngine, classifyEngine } from './classifyEngine.ts';
import { conduct } from './conductor.ts';
import type { Needs } from './engine.ts';
import { engineCount, startEngines } from './engines.ts';
import { exportAs } from './exportAs.ts';
import { fetchKernels } from './fetchKernels.ts';
import { openLabelDesk } from './labelDesk.ts';
import { lazily } from './lazily.ts';
import { parserDesk } from './parserDesk.ts';
import { openTaxonomyDesk, type TaxonomyDesk } from './taxonomyDesk.ts';

/** Puts store, engines and conductor together and sets them going. */
export function createApp(): App {
  const store = createCatalogueStore();
  const dispatch = dispatchTo(store);
  const workers = engineCount(navigator.hardwareConcurrency);
  const taxonomy = openTaxonomyDesk(store, dispatch);
  const nets = classifyEngine();
  const start = startOnce(() => startWork(store, dispatch, taxonomy, workers, nets));
  start();

  return {
    store,
    dispatch,
    workers,
    listSamples,
    addSamples: async (addresses) => {
      const listed = addresses ? succeed(addresses) : await addressesOfSamples();
      if (!listed.ok) return listed;
      const files = await fetchSamples(listed.value);
      if (!files.ok) return files;
      dispatch({ type: 'dropped', files: files.value });
      return succeed(files.value.length);
    },
    exportAs: (format, language) => exportAs(store.getState(), format, language),
    taxonomy,
    colourNet: lazily(async () => (await import('./colourDesk.ts')).openColourDesk(nets)),
    fashion: lazily(async () => (await import('./fashionDesk.ts')).openFashionDesk(nets)),
    labels: openLabelDesk(store, dispatch),
    ownModel: lazily(async () => (await import('./modelDesk.ts')).openModelDesk()),
    teach: lazily(async () => (await import('./teachDesk.ts')).openTeachDesk(nets.ask)),
    restartEngines: start,
  };
}

async function addressesOfSamples(): Promise<Outcome<readonly string[]>> {
  const listed = await listSamples();
  return listed.ok ? succeed(listed.value.map((sample) => sample.address)) : listed;
}

/** Starts the engines, fetches what they need meanwhile, and lets the conductor work. Answers how to stop it all. */
async function startWork(
  store: CatalogueStore,
  dispatch: Dispatch,
  desk: TaxonomyDesk,
  workers: number,
  nets: ClassifyEngine,
): Promise<() => void> {
  let isRefused = false;
  const refuse = (failure: Failure) => {
    isRefused = true;
    dispatch({ type: 'engineFailed', failure });
  };
  const fetching = fetchNeeds();
  const engines = startEngines(workers, fetching, refuse);
  const needs = await fetching;
  // Without what they need the engines refuse by themselves.
  if (!needs.ok || isRefused) return engines.close;
  const { taxonomy, kernels } = needs.value;
  dispatch({ type: 'taxonomyLoaded', taxonomy });
  void desk.takeUp(taxonomy);
  dispatch({ type: 'engineReady' });
  if (!kernels.layers) dispatch({ type: 'modelFailed', failure: layersUnavailable });
  const parser = parserDesk(nets, (state) => dispatch({ type: 'parserChanged', parser: state }));
  const stopConducting = conduct(store, dispatch, engines, parser);
  const stopClassifying = conductClassifier(store, dispatch, nets);
  return () => {
    stopConducting();
    stopClassifying();
    engines.close();
  };
}

async function fetchNeeds(): Promise<Outcome<Needs>> {
  const [taxonomy, kernels] = await Promise.all([fetchTaxonomy(), fetchKernels()]);
  if (!taxonomy.ok) return taxonomy;
  return kernels.ok ? succeed({ taxonomy: taxonomy.value, kernels: kernels.value }) : kernels;
}

/** Starts something anew, one start after the other, stopping the one before first. */
function startOnce(begin: () => Promise<() => void>): () => void {
  let running: Promise<() => void> = Promise.resolve(() => undefined);
  return () => {
    running = running.then((stop) => {
      stop();
      return begin();
    });
  };
}
