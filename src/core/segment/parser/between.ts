/** The two of `from` places on a line that one of `to` lies between, and how near the second is, in [0, 1); the ends repeat. */
export function between(place: number, to: number, from: number) {
  const at = Math.min(from - 1, Math.max(0, ((place + 0.5) * from) / to - 0.5));
  const first = Math.floor(at);
  return { first, second: Math.min(from - 1, first + 1), share: at - first };
}
