import type { Raster, Size } from '../raster.ts';

/**
 * Scales a picture down by area averaging, fed row by row so that the full picture is never held
 * as one raster: every source pixel counts with the share of the target pixel that it covers.
 * Colours are averaged weighted by alpha, so that what is transparent does not bleed.
 * Written here and not left to the platform: the browser and Node must see the same pixels.
 */
export interface Shrinker {
  /** Takes `rows` further rows of RGBA, 4 * source width bytes each. */
  readonly push: (data: Uint8ClampedArray | Uint8Array, rows: number) => void;
  /** The scaled picture, once all rows have been pushed. */
  readonly finish: () => Raster;
}

/** Starts scaling a picture of size `source` to `target`, which must not be larger on either side. */
export function startShrinking(source: Size, target: Size): Shrinker {
  const { width, height } = target;
  const sums = new Float64Array(width * height * 4);
  const spans = columnSpans(source.width, width);
  let row = 0;

  const push: Shrinker['push'] = (data, rows) => {
    for (let i = 0; i < rows; i++, row++) {
      const from = (row * height) / source.height;
      const to = ((row + 1) * height) / source.height;
      const first = Math.min(height - 1, Math.floor(from));
      const inFirst = Math.min(to, first + 1) - from;
      addRow(sums, first * width * 4, data, i * source.width * 4, spans, inFirst);
      const inSecond = to - from - inFirst;
      if (inSecond > 1e-9 && first + 1 < height)
        addRow(sums, (first + 1) * width * 4, data, i * source.width * 4, spans, inSecond);
    }
  };

  return { push, finish: () => ({ width, height, data: toBytes(sums, target) }) };
}

/** Scales a whole picture down to `target`; returns it as it is when the sizes are equal. */
export function shrink(source: Raster, target: Size): Raster {
  if (source.width === target.width && source.height === target.height) return source;
  const shrinker = startShrinking(source, target);
  shrinker.push(source.data, source.height);
  return shrinker.finish();
}

/** For each source column: the target column it begins in, and the share of its width that lies there. */
interface ColumnSpans {
  readonly first: Int32Array;
  readonly inFirst: Float64Array;
  readonly inSecond: Float64Array;
}

function columnSpans(from: number, to: number): ColumnSpans {
  const spans = {
    first: new Int32Array(from),
    inFirst: new Float64Array(from),
    inSecond: new Float64Array(from),
  };
  for (let x = 0; x < from; x++) {
    const left = (x * to) / from;
    const right = ((x + 1) * to) / from;
    const first = Math.min(to - 1, Math.floor(left));
    const inFirst = Math.min(right, first + 1) - left;
    spans.first[x] = first;
    spans.inFirst[x] = inFirst;
    spans.inSecond[x] = first + 1 < to ? Math.max(0, right - left - inFirst) : 0;
  }
  return spans;
}

function addRow(
  sums: Float64Array,
  at: number,
  data: Uint8ClampedArray | Uint8Array,
  from: number,
  spans: ColumnSpans,
  share: number,
): void {
  for (let x = 0; x < spans.first.length; x++) {
    const i = from + x * 4;
    const alpha = data[i + 3]! / 255;
    const first = at + spans.first[x]! * 4;
    addPixel(sums, first, data, i, alpha, spans.inFirst[x]! * share);
    const second = spans.inSecond[x]! * share;
    if (second > 0) addPixel(sums, first + 4, data, i, alpha, second);
  }
}

function addPixel(
  sums: Float64Array,
  at: number,
  data: Uint8ClampedArray | Uint8Array,
  from: number,
  alpha: number,
  share: number,
): void {
  const weight = alpha * share;
  sums[at] = sums[at]! + data[from]! * weight;
  sums[at + 1] = sums[at + 1]! + data[from + 1]! * weight;
  sums[at + 2] = sums[at + 2]! + data[from + 2]! * weight;
  sums[at + 3] = sums[at + 3]! + weight;
}

/** Each target pixel has been given area 1 in its own units, so the sum of alphas is the mean alpha. */
function toBytes(sums: Float64Array, target: Size): Uint8ClampedArray<ArrayBuffer> {
  const bytes = new Uint8ClampedArray(target.width * target.height * 4);
  for (let i = 0; i < sums.length; i += 4) {
    const alpha = sums[i + 3]!;
    if (alpha <= 0) continue;
    for (let c = 0; c < 3; c++) bytes[i + c] = sums[i + c]! / alpha;
    bytes[i + 3] = alpha * 255;
  }
  return bytes;
}
