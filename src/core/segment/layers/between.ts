/** For each of `count` places on a long line the two of a shorter one that it lies between, and how near the second is. */
export interface Between {
  readonly first: Uint16Array;
  readonly second: Uint16Array;
  /** 0 at the first, 1 at the second. */
  readonly share: Float32Array;
}

/** Lines up the middles of `from` equal parts with those of `to` parts of the same line; the ends repeat. */
export function between(from: number, to: number): Between {
  const first = new Uint16Array(to);
  const second = new Uint16Array(to);
  const share = new Float32Array(to);
  for (let i = 0; i < to; i++) {
    const place = Math.max(0, Math.min(from - 1, ((i + 0.5) * from) / to - 0.5));
    first[i] = Math.floor(place);
    second[i] = Math.min(from - 1, first[i]! + 1);
    share[i] = place - first[i]!;
  }
  return { first, second, share };
}
