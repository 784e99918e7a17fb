/** What nets run on, in the order in which it is tried: the graphics card, WebAssembly, the graphics card by WebGL, plain JavaScript. */
export const netEngines = ['webgpu', 'wasm', 'webgl', 'cpu'] as const;

export type NetEngine = (typeof netEngines)[number];

/** Which engine nets run on now. */
export interface EngineState {
  readonly engine: NetEngine;
  /** Those that were tried before it, and why they are not used. */
  readonly refused: readonly RefusedEngine[];
}

/** An engine that is not to be had here, came to other answers than it should, or was lost. */
export interface RefusedEngine {
  readonly engine: NetEngine;
  readonly reason: string;
}
