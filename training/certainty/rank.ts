/** Spearman's (1904) rank correlation; equal values share their mean rank. NaN where one side is all equal. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [p, q] = [ranksOf(a), ranksOf(b)];
  const mean = (a.length - 1) / 2;
  let [together, ofA, ofB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    together += (p[i]! - mean) * (q[i]! - mean);
    ofA += (p[i]! - mean) ** 2;
    ofB += (q[i]! - mean) ** 2;
  }
  return together / Math.sqrt(ofA * ofB);
}

function ranksOf(values: readonly number[]): Float64Array {
  const order = [...values.keys()].sort((i, j) => values[i]! - values[j]!);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let n = from; n < to; n++) ranks[order[n]!] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}
