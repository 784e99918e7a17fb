import { shrink } from '../../photo/shrink.ts';
import type { Raster, Size } from '../../raster.ts';
import { between } from './between.ts';
import { PARSER_VIEWS, parserSize } from './parsed.ts';

/**
 * What the garment parser is shown of a photo: all of it, stretched to `parserSize`, as it is and then mirrored. Rows from the top, the
 * channels of a pixel together (NHWC), sRGB in [0, 1]; what is transparent is white.
 */
export function parserInput(raster: Raster): Float32Array<ArrayBuffer> {
  const { width, height, data } = stretch(raster, parserSize);
  const input = new Float32Array(PARSER_VIEWS * 3 * width * height);
  const mirrored = 3 * width * height;
  for (let i = 0; i < width * height; i++) {
    const x = i % width;
    const alpha = data[4 * i + 3]! / 255;
    for (let c = 0; c < 3; c++) {
      const value = (data[4 * i + c]! / 255) * alpha + 1 - alpha;
      input[3 * i + c] = value;
      input[mirrored + 3 * (i - x + width - 1 - x) + c] = value;
    }
  }
  return input;
}

/** A picture at another size, whatever its proportions: averaged where that is smaller, bilinear between pixels where it is larger. */
function stretch(raster: Raster, size: Size): Raster {
  const small = shrink(raster, {
    width: Math.min(raster.width, size.width),
    height: Math.min(raster.height, size.height),
  });
  if (small.width === size.width && small.height === size.height) return small;
  const data = new Uint8ClampedArray(4 * size.width * size.height);
  for (let y = 0; y < size.height; y++) {
    const down = between(y, size.height, small.height);
    for (let x = 0; x < size.width; x++) {
      const across = between(x, size.width, small.width);
      const at = 4 * (y * size.width + x);
      for (let c = 0; c < 4; c++) {
        const mix = (row: number) => {
          const left = small.data[4 * (row * small.width + across.first) + c]!;
          const right = small.data[4 * (row * small.width + across.second) + c]!;
          return left + (right - left) * across.share;
        };
        data[at + c] = mix(down.first) + (mix(down.second) - mix(down.first)) * down.share;
      }
    }
  }
  return { ...size, data };
}
