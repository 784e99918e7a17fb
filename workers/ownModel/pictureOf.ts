import type { OpenedModel } from '../../src/core/learn/ownModel.ts';
import { pictureFor } from '../../src/core/learn/picture.ts';
import type { Raster } from '../../src/core/raster.ts';

/**
 * A photo as a model's input, [height, width, channels] of 0 to 1: the middle of the square that holds the whole photo, filled up with the mean
 * colour of its border. One channel is grey (Rec. 601 luma).
 */
export function pictureOf(
  raster: Raster,
  { height, width, channels }: Pick<OpenedModel, 'height' | 'width' | 'channels'>,
): Float32Array {
  const side = Math.max(height, width);
  const { width: w, height: h } = raster;
  const mask = { width: w, height: h, data: new Uint8Array(w * h) };
  const square = pictureFor(raster, mask, 'photo', side);
  const [left, top] = [(side - width) >> 1, (side - height) >> 1];
  const picture = new Float32Array(height * width * channels);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = 3 * ((y + top) * side + x + left);
      const to = channels * (y * width + x);
      if (channels === 3) picture.set(square.subarray(from, from + 3), to);
      else
        picture[to] = 0.299 * square[from]! + 0.587 * square[from + 1]! + 0.114 * square[from + 2]!;
    }
  return picture;
}
