import type { Outcome } from '../../src/core/failure.ts';

/** A model that runs, whatever runs it. */
export interface ModelRuntime {
  /** The shape of its one input, what is left open as null: [photos, height, width, channels] or channels first. */
  readonly input: readonly (number | null)[];
  readonly engine: string;
  /** Runs it on one picture: [1, ...]. Answers its first output with its shape. Throws where it cannot. */
  readonly run: (
    values: Float32Array,
    shape: readonly number[],
  ) => Promise<{ readonly shape: readonly number[]; readonly values: Float32Array }>;
  readonly close: () => void;
}

/** Opens what runs a model. Fails as `bad-model`. */
export type OpenRuntime = () => Promise<Outcome<ModelRuntime>>;
