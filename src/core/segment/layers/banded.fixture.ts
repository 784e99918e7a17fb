import type { Layer } from '../layer.ts';
import { labelOf } from './layerCounts.ts';

/** The size of the figures below. */
export const size = { width: 20, height: 40 };

/** Bands of layers from the top to the bottom, eight pixels wide in the middle. */
export function banded(...bands: [Layer | null, number][]): Uint8Array<ArrayBuffer> {
  const rows = bands.flatMap(([layer, count]) => Array<Layer | null>(count).fill(layer));
  return Uint8Array.from({ length: size.width * size.height }, (_, i) => {
    const layer = rows[Math.floor(i / size.width)] ?? null;
    const isInside = Math.abs((i % size.width) - 9.5) < 4;
    return isInside && layer ? labelOf(layer) : 0;
  });
}

/** Seen whole. */
export const figure = banded(
  [null, 2],
  ['hair', 3],
  ['skin', 4],
  ['upper', 12],
  ['lower', 12],
  ['skin', 3],
  ['shoes', 2],
);

/** Of photos about a top, which run out below, and about trousers, which run out above. */
export const top = banded([null, 2], ['hair', 3], ['skin', 4], ['upper', 22], ['lower', 9]);
export const trousers = banded(['upper', 8], ['lower', 26], ['shoes', 3]);
