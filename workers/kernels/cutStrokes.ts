import type { StrokeKernel } from '../../src/core/segment/strokes/strokeKernel.ts';
import { atDesk, type DeskExports } from './desk.ts';

/** What `assembly/cut/index.ts` exports for strokes. */
export interface StrokeExports extends DeskExports {
  spreadDistances(level: number, beginnings: number): void;
}

/** The strokes' part of the cut kernel. */
export const wrapStrokes = (wasm: StrokeExports): StrokeKernel => ({
  distancesTo: (level, beginnings) =>
    atDesk(wasm, (lay) => {
      const address = lay(beginnings);
      wasm.spreadDistances(level, address);
      return new Float32Array(wasm.memory.buffer, address, beginnings.length).slice();
    }),
});
