/** @file What the frame of a level says of what stands behind the object. */
import { take } from '../arena';
import { heightOf, pixelsOf, widthOf } from '../levels';
import { fitAll, fitMost } from './fit';
import { SURFACE_BYTES, setPoint, squaredDistance } from './surface';

/** Surface, number of pixels, how many of them are transparent. */
const HEAD_BYTES: usize = 20 * 8;

/**
 * Fits a surface to the pixels at most `depth` from the border of a level. Returns where these stand, f64: the surface (18), how many
 * pixels there are, how many of them are transparent, and the distance of each from the surface (8-bit RGB), rows from the top.
 */
export function frame(level: i32, depth: i32): usize {
  const width = widthOf(level),
    height = heightOf(level);
  const pixels = take((<usize>(width * height)) << 2);
  let count = 0,
    transparent = 0;
  for (let y = 0; y < height; y++) {
    const isRow = y < depth || y >= height - depth;
    for (let x = 0; x < width; x++) {
      // Between the two ends of a row there is nothing of the frame.
      if (!isRow && x == depth && x < width - depth) x = width - depth;
      const pixel = y * width + x;
      store<i32>(pixels + ((<usize>count) << 2), pixel);
      count++;
      if (load<u8>(pixelsOf(level) + ((<usize>pixel) << 2), 3) < 128) transparent++;
    }
  }
  const surface = fitMost(level, pixels, count);
  const record = take(HEAD_BYTES + ((<usize>count) << 3));
  memory.copy(record, surface, SURFACE_BYTES);
  store<f64>(record, count, 144);
  store<f64>(record, transparent, 152);
  for (let n: usize = 0; n < <usize>count; n++)
    store<f64>(
      record + HEAD_BYTES + (n << 3),
      distance(level, surface, load<i32>(pixels + (n << 2))),
    );
  return record;
}

/** The surface of least squares through the pixels of a level whose label is 0; there has to be one. */
export function fitGround(level: i32, labels: usize): usize {
  const area = widthOf(level) * heightOf(level);
  const pixels = take((<usize>area) << 2);
  let count = 0;
  for (let pixel = 0; pixel < area; pixel++) {
    if (load<u8>(labels + <usize>pixel) != 0) continue;
    store<i32>(pixels + ((<usize>count) << 2), pixel);
    count++;
  }
  return fitAll(level, pixels, count);
}

/** One byte a pixel of a level: 255 where its colour is further from the surface than `least`, 0 elsewhere. */
export function far(level: i32, surface: usize, least: f64): usize {
  const area = widthOf(level) * heightOf(level);
  const labels = take(<usize>area);
  for (let pixel = 0; pixel < area; pixel++)
    store<u8>(labels + <usize>pixel, distance(level, surface, pixel) > least ? 255 : 0);
  return labels;
}

const point: usize = memory.data(9 * 8, 16);

/** How far a pixel's colour is from a surface there, in 8-bit RGB. */
export function distance(level: i32, surface: usize, pixel: i32): f64 {
  setPoint(point, level, pixel);
  return Math.sqrt(squaredDistance(surface, point));
}
