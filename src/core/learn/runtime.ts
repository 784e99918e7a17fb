/** What nets run on, in the order in which it is tried: the graphics card, WebAssembly, the graphics card by WebGL, plain JavaScript. */
export const backends = ['webgpu', 'wasm', 'webgl', 'cpu'] as const;

export type Backend = (typeof backends)[number];

/** What ran a net, and how fast. */
export interface Runtime {
  readonly backend: Backend;
  /** Of the latest photos: how long one took, in milliseconds. */
  readonly msAPhoto: number;
}

/** A backend that is not to be had here, came to other answers than it should, or was lost. */
export interface RefusedBackend {
  readonly backend: Backend;
  readonly reason: string;
}

/** What nets run on now, and what was tried before it. */
export interface BackendChoice {
  readonly backend: Backend;
  readonly refused: readonly RefusedBackend[];
}
