import type { PlaceKernel } from '../../src/core/segment/place/placeKernel.ts';
import { atDesk, bytesAt, type DeskExports, numbersAt } from './desk.ts';

/** What `assembly/cut/index.ts` exports for finding where an object stands. */
export interface PlaceExports extends DeskExports {
  widthOf(level: number): number;
  heightOf(level: number): number;
  frame(level: number, depth: number): number;
  fitGround(level: number, labels: number): number;
  far(level: number, surface: number, least: number): number;
  flood(level: number, surface: number, near: number, drift: number, step: number): number;
  expectInMiddle(
    width: number,
    height: number,
    left: number,
    top: number,
    wide: number,
    high: number,
    across: number,
    down: number,
    strength: number,
  ): number;
  addOwnColours(
    level: number,
    labels: number,
    trimap: number,
    margin: number,
    times: number,
    least: number,
  ): void;
}

/** Numbers of a surface, and those before the distances of a frame. */
const SURFACE = 18;
const HEAD = 20;
const NUMBER_BYTES = 8;

/** The part of the cut kernel that finds where an object stands. */
export function wrapPlace(wasm: PlaceExports): PlaceKernel {
  const count = (level: number): number => wasm.widthOf(level) * wasm.heightOf(level);
  return {
    frame: (level, depth) =>
      atDesk(wasm, () => {
        const address = wasm.frame(level, depth);
        const head = numbersAt(wasm, address, HEAD);
        const [pixels, transparent] = head.subarray(SURFACE);
        const distances = numbersAt(wasm, address + HEAD * NUMBER_BYTES, pixels!);
        return { surface: head.slice(0, SURFACE), distances, transparent: transparent! };
      }),
    fitGround: (level, labels) =>
      atDesk(wasm, (lay) => numbersAt(wasm, wasm.fitGround(level, lay(labels)), SURFACE)),
    far: (level, surface, distance) =>
      atDesk(wasm, (lay) => bytesAt(wasm, wasm.far(level, lay(surface), distance), count(level))),
    flood: (level, surface, { near, drift, step }) =>
      atDesk(wasm, (lay) =>
        bytesAt(wasm, wasm.flood(level, lay(surface), near, drift, step), count(level)),
      ),
    expectInMiddle: ({ width, height }, { x, y, width: wide, height: high }, ellipse) =>
      atDesk(wasm, () => {
        const { across, down, strength } = ellipse;
        const area = width * height;
        const address = wasm.expectInMiddle(
          width,
          height,
          x,
          y,
          wide,
          high,
          across,
          down,
          strength,
        );
        const labels = bytesAt(wasm, address, area);
        return { labels, odds: new Int8Array(bytesAt(wasm, address + area, area).buffer) };
      }),
    addOwnColours: (level, labels, trimap, { margin, times, least }) =>
      atDesk(wasm, (lay) => {
        const address = lay(labels);
        wasm.addOwnColours(level, address, lay(trimap), margin, times, least);
        return bytesAt(wasm, address, labels.length);
      }),
  };
}
