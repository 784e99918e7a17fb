import { emptyField, type Field } from './field.ts';

const far = 1e9;

/**
 * The distance of each covered pixel to the nearest uncovered one, in pixels, 0 outside: exact
 * Euclidean distance transform (Felzenszwalb and Huttenlocher, 2012, section 3). O(pixels).
 */
export function distanceInside(coverage: Field): Field {
  const { width, height } = coverage;
  const squares = emptyField(coverage);
  for (let i = 0; i < squares.data.length; i++)
    squares.data[i] = coverage.data[i]! >= 0.5 ? far : 0;
  const longest = Math.max(width, height);
  const work = {
    line: new Float64Array(longest),
    hull: new Int32Array(longest),
    cuts: new Float64Array(longest + 1),
  };
  for (let x = 0; x < width; x++) transform(squares.data, x, width, height, work);
  for (let y = 0; y < height; y++) transform(squares.data, y * width, 1, width, work);
  for (let i = 0; i < squares.data.length; i++) squares.data[i] = Math.sqrt(squares.data[i]!);
  return squares;
}

interface Work {
  readonly line: Float64Array;
  /** Where the parabolas of the lower envelope stand. */
  readonly hull: Int32Array;
  /** Where one parabola of the envelope gives way to the next. */
  readonly cuts: Float64Array;
}

/** One dimension of the transform, in place. */
function transform(
  data: Float32Array,
  start: number,
  stride: number,
  count: number,
  { line, hull, cuts }: Work,
): void {
  for (let i = 0; i < count; i++) line[i] = data[start + i * stride]!;
  const meet = (p: number, q: number) => (line[q]! + q * q - line[p]! - p * p) / (2 * q - 2 * p);
  let last = 0;
  hull[0] = 0;
  cuts[0] = -Infinity;
  for (let q = 1; q < count; q++) {
    while (last > 0 && meet(hull[last]!, q) <= cuts[last]!) last--;
    cuts[last + 1] = meet(hull[last]!, q);
    hull[++last] = q;
  }
  cuts[last + 1] = Infinity;
  for (let i = 0, k = 0; i < count; i++) {
    while (cuts[k + 1]! < i) k++;
    const away = i - hull[k]!;
    data[start + i * stride] = away * away + line[hull[k]!]!;
  }
}
