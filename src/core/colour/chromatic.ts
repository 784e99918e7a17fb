/**
 * CIEDE2000 (Sharma, Wu, Dalal 2005) in two parts, on plain numbers: what a picture of a hundred thousand
 * differences at one lightness needs. The difference is sqrt(lightnessPart² + chromaticSquare).
 */

const degree = Math.PI / 180;
const seventhOf25 = 25 ** 7;

/** The part of the lightnesses: (L2 - L1) / S_L, eq. 9 and 15. */
export function lightnessPart(l1: number, l2: number): number {
  const square = ((l1 + l2) / 2 - 50) ** 2;
  return (l2 - l1) / (1 + (0.015 * square) / Math.sqrt(20 + square));
}

/** The square of the rest, eq. 2 to 8 and 10 to 22, from a*, b* of both colours in Lab65. Never negative. */
export function chromaticSquare(a1: number, b1: number, a2: number, b2: number): number {
  const mean = seventh((Math.sqrt(a1 * a1 + b1 * b1) + Math.sqrt(a2 * a2 + b2 * b2)) / 2);
  const stretch = 1.5 - 0.5 * Math.sqrt(mean / (mean + seventhOf25));
  const c1 = Math.sqrt((a1 * stretch) ** 2 + b1 * b1);
  const c2 = Math.sqrt((a2 * stretch) ** 2 + b2 * b2);
  const h1 = hue(a1 * stretch, b1);
  const h2 = hue(a2 * stretch, b2);
  const isNeutral = c1 * c2 === 0;
  const far = !isNeutral && Math.abs(h2 - h1) > Math.PI;
  const turn = isNeutral ? 0 : h2 - h1 - (far ? Math.sign(h2 - h1) * 2 * Math.PI : 0);
  const h = isNeutral ? h1 + h2 : positive((h1 + h2) / 2 - (far ? Math.PI : 0));
  const c = (c1 + c2) / 2;

  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const hues = (2 * Math.sqrt(c1 * c2) * Math.sin(turn / 2)) / (1 + 0.015 * c * hueWeight(h));
  return chroma * chroma + hues * hues + rotation(c, h) * chroma * hues;
}

const hueWeight = (h: number): number =>
  1 -
  0.17 * Math.cos(h - 30 * degree) +
  0.24 * Math.cos(2 * h) +
  0.32 * Math.cos(3 * h + 6 * degree) -
  0.2 * Math.cos(4 * h - 63 * degree);

function rotation(c: number, h: number): number {
  const far = (h / degree - 275) / 25;
  const power = seventh(c);
  const size = 2 * Math.sqrt(power / (power + seventhOf25));
  return -size * Math.sin(60 * degree * Math.exp(-far * far));
}

const hue = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : positive(Math.atan2(b, a)));

const positive = (angle: number): number => (angle < 0 ? angle + 2 * Math.PI : angle);

function seventh(x: number): number {
  const cube = x * x * x;
  return cube * cube * x;
}
