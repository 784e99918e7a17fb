import type { Outcome } from '../core/failure.ts';
import type { Language } from '../core/tags/language.ts';
import type { SampleListing } from '../io/samples.ts';
import type { CatalogueStore, Dispatch } from '../store/store.ts';
import type { ColourDesk } from './colourDesk.ts';
import type { FashionDesk } from './fashionDesk.ts';
import type { LabelDesk } from './labelDesk.ts';
import type { ModelDesk } from './modelDesk.ts';
import type { TaxonomyDesk } from './taxonomyDesk.ts';
import type { TeachDesk } from './teachDesk.ts';

/** A file to hand to the person. */
export interface Export {
  readonly name: string;
  readonly blob: Blob;
}

/** What the views are given: the state, the way to change it, and the commands that reach the world. */
export interface App {
  readonly store: CatalogueStore;
  readonly dispatch: Dispatch;
  /** How many photos are worked on at a time. */
  readonly workers: number;
  /** Adds built-in samples (all, or those at the addresses); answers how many. Fails as `model-unavailable` where they cannot be fetched. */
  readonly addSamples: (addresses?: readonly string[]) => Promise<Outcome<number>>;
  /** The built-in samples, to be shown before they are added. */
  readonly listSamples: () => Promise<Outcome<readonly SampleListing[]>>;
  /** Everything found so far, corrections included, with the names' words in a language beside them. */
  readonly exportAs: (format: 'json' | 'csv', language: Language) => Export;
  /** Where the colour names are kept, brought and taken away. */
  readonly taxonomy: TaxonomyDesk;
  /** What asks the network of colours; its code is loaded then. The same promise every time. */
  readonly colourNet: () => Promise<ColourDesk>;
  /** What shows pictures to the nets of Fashion-MNIST; its code is loaded then. The same promise every time. */
  readonly fashion: () => Promise<FashionDesk>;
  /** Where classifiers of the person's own are put to use. */
  readonly labels: LabelDesk;
  /** What the lab teaches with; its code is loaded then. The same promise every time. */
  readonly teach: () => Promise<TeachDesk>;
  /** What opens models of the person's own; its code is loaded then. The same promise every time. */
  readonly ownModel: () => Promise<ModelDesk>;
  /** Tries to start the engines again after they could not be. */
  readonly restartEngines: () => void;
}
