/** A smooth random function of the plane, about -1 to 1, features about one unit wide. */
export type Noise = (x: number, y: number) => number;

/** Value noise (Perlin's smooth interpolation, 2002) over a lattice of hashed numbers. */
export function smoothNoise(seed: number): Noise {
  return (x, y) => {
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [eased(x - left), eased(y - top)];
    const above = mix(hash(left, top, seed), hash(left + 1, top, seed), u);
    const below = mix(hash(left, top + 1, seed), hash(left + 1, top + 1, seed), u);
    return mix(above, below, v);
  };
}

/** Several octaves of smooth noise, each twice as fine and half as strong. */
export function fractalNoise(seed: number, octaves: number): Noise {
  const layers = Array.from({ length: octaves }, (_, i) => smoothNoise(seed + 101 * i));
  const total = 2 - 2 ** (1 - octaves);
  return (x, y) =>
    layers.reduce((sum, layer, i) => sum + layer(x * 2 ** i, y * 2 ** i) / 2 ** i, 0) / total;
}

/** A number in [-1, 1) that depends on whole `x`, `y` and the seed alone. */
export function hash(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 2147483648 - 1;
}

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

const eased = (t: number): number => t * t * t * (t * (6 * t - 15) + 10);

/** 0 below `from`, 1 above `to`, smooth between (Hermite). */
export function smoothStep(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
