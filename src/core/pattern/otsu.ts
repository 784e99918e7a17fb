/** Where to part some values in two, and what part of their variance the parts explain. */
export interface OtsuCut {
  /** Values from it on are on one side, the others on the other. */
  readonly threshold: number;
  readonly explained: number;
}

const bins = 64;

/** The threshold that makes the two sides most unlike (Otsu 1979), of the values where `within` is 1; null where all are the same. */
export function otsu(values: Float32Array, within: Uint8Array): OtsuCut | null {
  const { least, width } = rangeOf(values, within);
  if (!(width > 1e-4)) return null;
  const counts = new Float64Array(bins);
  for (let i = 0; i < values.length; i++)
    if (within[i] === 1) counts[Math.min(bins - 1, ((values[i]! - least) / width) | 0)]!++;
  const count = counts.reduce((sum, n) => sum + n, 0);
  const total = counts.reduce((sum, n, bin) => sum + n * bin, 0);
  const squares = counts.reduce((sum, n, bin) => sum + n * bin * bin, 0);
  let most = -1;
  let best = 0;
  let below = 0;
  let belowTotal = 0;
  for (let bin = 0; bin < bins - 1; bin++) {
    below += counts[bin]!;
    belowTotal += counts[bin]! * bin;
    if (below === 0 || below === count) continue;
    const between = (total * below - belowTotal * count) ** 2 / (below * (count - below));
    if (between > most) [most, best] = [between, bin];
  }
  const variance = squares * count - total * total;
  const explained = variance > 0 ? most / variance : 0;
  return { threshold: least + (best + 1) * width, explained };
}

function rangeOf(values: Float32Array, within: Uint8Array): { least: number; width: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    if (within[i] === 0) continue;
    least = Math.min(least, values[i]!);
    most = Math.max(most, values[i]!);
  }
  return { least, width: (most - least) / bins };
}
