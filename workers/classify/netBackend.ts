import type { Net } from '../../src/core/learn/net.ts';
import type { Backend } from '../../src/core/learn/runtime.ts';

/** A net's outputs by their names; those of all pictures, one behind the other. */
export type NetOutputs = Readonly<Record<string, Float32Array<ArrayBuffer>>>;

/** Something that runs nets. */
export interface NetBackend {
  /** Makes a net ready to be run. */
  readonly hold: (net: Net) => HeldNet;
  /** Lets go of all that it has. */
  readonly close: () => void;
}

/** A net that is ready. */
export interface HeldNet {
  /**
   * Runs the net on pictures of its input's size, 0 to 1, one behind the other. Rejects where the backend is lost, or what comes out
   * is no number.
   */
  readonly run: (pictures: Float32Array) => Promise<NetOutputs>;
  readonly release: () => void;
}

/** A backend that may be tried. */
export interface BackendSource {
  readonly backend: Backend;
  /** Rejects where it is not to be had here. */
  readonly start: () => Promise<NetBackend>;
}
