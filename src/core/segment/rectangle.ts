import type { Rectangle, Size } from '../raster.ts';

/** A rectangle that keeps `share` of the size away from every side, at least one pixel in either direction. */
export function insetRectangle(size: Size, share: number): Rectangle {
  const x = Math.min(Math.round(size.width * share), (size.width - 1) >> 1);
  const y = Math.min(Math.round(size.height * share), (size.height - 1) >> 1);
  return { x, y, width: size.width - 2 * x, height: size.height - 2 * y };
}

/** A rectangle grown by `pad` pixels on every side and kept inside the size; at least one pixel. */
export function growRectangle(rectangle: Rectangle, pad: number, size: Size): Rectangle {
  const left = clamp(Math.floor(rectangle.x - pad), 0, size.width - 1);
  const top = clamp(Math.floor(rectangle.y - pad), 0, size.height - 1);
  const right = clamp(Math.ceil(rectangle.x + rectangle.width + pad), left + 1, size.width);
  const bottom = clamp(Math.ceil(rectangle.y + rectangle.height + pad), top + 1, size.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** Scales a rectangle of a picture of size `from` to one of size `to`; fractions are kept. */
export function scaleRectangle(rectangle: Rectangle, from: Size, to: Size): Rectangle {
  const across = to.width / from.width;
  const down = to.height / from.height;
  return {
    x: rectangle.x * across,
    y: rectangle.y * down,
    width: rectangle.width * across,
    height: rectangle.height * down,
  };
}

/** How many pixels of a mask each column has, and each row. */
export interface Profiles {
  readonly columns: Uint32Array;
  readonly rows: Uint32Array;
}

export const pixelsIn = ({ rows }: Profiles): number => rows.reduce((sum, row) => sum + row, 0);

/** The box of a mask's pixels, leaving out `stray` of them at each of the four sides; null where it has none. */
export function boxOf(profiles: Profiles, stray: number): Rectangle | null {
  const total = pixelsIn(profiles);
  if (total === 0) return null;
  const [left, right] = extent(profiles.columns, total * stray);
  const [top, bottom] = extent(profiles.rows, total * stray);
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** First and last index of a histogram after `stray` of it are left out at each end. */
function extent(histogram: Uint32Array, stray: number): readonly [number, number] {
  let first = 0;
  for (let sum = histogram[0]!; sum <= stray; sum += histogram[++first]!);
  let last = histogram.length - 1;
  for (let sum = histogram[last]!; sum <= stray; sum += histogram[--last]!);
  return [Math.min(first, last), Math.max(first, last)];
}
