/**
 * A colour that changes slowly over a picture, as light falls off on a paper sweep: a quadratic for each channel in x and y,
 * which run from -1 to 1 over the picture. The weights of 1, x, y, x^2, xy and y^2 for red, then green,
 * then blue; values in 8-bit sRGB. Good for a picture at any size.
 */
export type Surface = Float64Array;

const TERMS = 6;

/** The surface's mean over the picture, for each channel. */
export function meanOf(surface: Surface): readonly [number, number, number] {
  const mean = (c: number) =>
    surface[c * TERMS]! + (surface[c * TERMS + 3]! + surface[c * TERMS + 5]!) / 3;
  return [mean(0), mean(1), mean(2)];
}

/** How far the surface strays from its mean, at most, looked for in the corners and the middle; in 8-bit RGB. */
export function unevennessOf(surface: Surface): number {
  const mean = meanOf(surface);
  const off = (c: number, x: number, y: number): number => {
    const [one, u, v, uu, uv, vv] = surface.subarray(c * TERMS, (c + 1) * TERMS);
    return one! + u! * x + v! * y + uu! * x * x + uv! * x * y + vv! * y * y - mean[c]!;
  };
  let most = 0;
  for (const x of [-1, 0, 1])
    for (const y of [-1, 0, 1])
      most = Math.max(most, Math.hypot(off(0, x, y), off(1, x, y), off(2, x, y)));
  return most;
}

/** The even surface of one colour. */
export function flatSurface(colour: readonly number[]): Surface {
  const surface = new Float64Array(3 * TERMS);
  for (let c = 0; c < 3; c++) surface[c * TERMS] = colour[c]!;
  return surface;
}
