import type { LayerKernel } from '../../src/core/segment/layers/layerKernel.ts';
import { atDesk, bytesAt, type DeskExports } from './desk.ts';
import { readOut } from './readOut.ts';

/** What `assembly/cut/index.ts` exports for the layers. */
export interface LayerExports extends DeskExports {
  widthOf(level: number): number;
  heightOf(level: number): number;
  statesOf(level: number): number;
  enterLayers(planes: number, gridWidth: number, gridHeight: number): number;
  trustAt(): number;
  part(level: number): void;
  countLabels(from: number, to: number): void;
  countsAt(): number;
  claim(isLast: boolean, some: number, other: number): void;
  chooseLabels(some: number): void;
  maskLabels(first: number): number;
  spread(
    planes: number,
    planeCount: number,
    gridWidth: number,
    gridHeight: number,
    width: number,
    height: number,
    table: number,
  ): number;
}

/** Lanes of the kernel: layers that it has room for. */
const LANES = 12;

/** The layers' part of the cut kernel. */
export function wrapLayers(wasm: LayerExports): LayerKernel {
  /** The memory may have grown since: a view is made anew each time. */
  const labels = (): Uint8Array<ArrayBuffer> =>
    new Uint8Array(wasm.memory.buffer as ArrayBuffer, wasm.statesOf(0), count());
  const count = (): number => wasm.widthOf(0) * wasm.heightOf(0);
  return {
    part(level, whole, { grid, planes }, trust): void {
      const address = wasm.enterLayers(planes.length, grid.width, grid.height);
      const beliefs = new Uint8Array(wasm.memory.buffer, address);
      planes.forEach((plane, n) => {
        beliefs.set(plane, n * plane.length);
      });
      const lanes = new Float32Array(wasm.memory.buffer, wasm.trustAt(), LANES);
      lanes.fill(0).set(trust);
      labels().set(whole);
      wasm.part(level);
    },
    count(from, to): Uint32Array {
      wasm.countLabels(from, to);
      return new Uint32Array(wasm.memory.buffer, wasm.countsAt(), 16).slice();
    },
    claim: (row, some, other) => wasm.claim(row === 'last', bitsOf(some), other),
    labels: () => labels().slice(),
    spread: ({ grid, planes }, { width, height }, table) =>
      atDesk(wasm, (lay) => {
        const cells = grid.width * grid.height;
        const sheet = new Uint8Array(planes.length * cells);
        planes.forEach((plane, n) => {
          sheet.set(plane, n * cells);
        });
        const [from, by] = [lay(sheet), lay(table)];
        const address = wasm.spread(
          from,
          planes.length,
          grid.width,
          grid.height,
          width,
          height,
          by,
        );
        return bytesAt(wasm, address, width * height);
      }),
    mask(some) {
      wasm.chooseLabels(bitsOf(some));
      const data = readOut(wasm.memory, count(), wasm.maskLabels);
      return { width: wasm.widthOf(0), height: wasm.heightOf(0), data };
    },
  };
}

/** A bit for each label. */
const bitsOf = (labels: readonly number[]): number =>
  labels.reduce((bits, label) => bits | (1 << label), 0);
