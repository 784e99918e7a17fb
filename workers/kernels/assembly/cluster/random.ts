// mulberry32 (Tommy Ettinger, 2017, public domain), as in src/core/random.ts.

let state: u32 = 0;

export function startRandom(seed: u32): void {
  state = seed;
}

/** The next number, uniform in [0, 1). */
export function random(): f64 {
  state += 0x6d2b79f5;
  let t = state;
  t = (t ^ (t >>> 15)) * (t | 1);
  t ^= t + (t ^ (t >>> 7)) * (t | 61);
  return <f64>(t ^ (t >>> 14)) / 4294967296.0;
}
