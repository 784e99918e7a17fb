import cv from '@techstark/opencv-js';
import type { Raster, Rectangle } from '../../src/core/raster.ts';
import type { Way } from '../mask/way.ts';

const ITERATIONS = 5;
/** Its types leave out its memory, which is another whenever it has grown. */
const memory = cv as unknown as { readonly HEAP8: Int8Array };

/** OpenCV.js's grabCut inside a rectangle, five iterations. It takes seconds to load and keeps its memory for good. */
export async function loadOpenCv(): Promise<Way> {
  await openCvReady();
  return { cut, heldBytes: () => memory.HEAP8.buffer.byteLength };
}

/** Resolves when it has started. Not awaited itself: its `then` hands out the module, which again has a `then`, and so on for ever. */
export const openCvReady = (): Promise<void> =>
  new Promise((resolve) => {
    if (cv.Mat) resolve();
    else cv.onRuntimeInitialized = resolve;
  });

function cut(raster: Raster, { x, y, width, height }: Rectangle) {
  const rgba = cv.matFromImageData({ ...raster, colorSpace: 'srgb' } as ImageData);
  const [rgb, mask, background, foreground] = [
    new cv.Mat(),
    new cv.Mat(),
    new cv.Mat(),
    new cv.Mat(),
  ];
  cv.cvtColor(rgba, rgb, cv.COLOR_RGBA2RGB);
  const box = new cv.Rect(x, y, width, height);
  cv.grabCut(rgb, mask, box, background, foreground, ITERATIONS, cv.GC_INIT_WITH_RECT);
  // Its labels: 0 background, 1 foreground, 2 and 3 probably the one and the other.
  const data = Uint8Array.from(mask.data as Uint8Array, (label) => (label & 1 ? 255 : 0));
  for (const mat of [rgba, rgb, mask, background, foreground]) mat.delete();
  return { width: raster.width, height: raster.height, data };
}
