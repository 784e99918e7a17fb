import { deltaE2000 } from '../colour/deltaE2000.ts';
import { lab65Of } from '../colour/lab65.ts';
import type { Triple } from '../palette/palette.ts';
import { type LightReading, type LightRefusal, refuse, SEEN } from './light.ts';
import { byteOf, times, toXyz } from './linear.ts';

/** No light that clothes are photographed in lies further from the black body's, in uv of CIE 1960. */
const FURTHEST = 0.02;
/** Lamps and shade: no light for clothes is redder or bluer, in kelvin. */
const WARMEST = 2200;
const COLDEST = 20_000;
/** Words for the light by its temperature: below the first it is warm, above the second cold. */
const WARM = 5600;
const COLD = 7500;

/**
 * The light in which a neutral thing looks like this. `linear`: its mean linear sRGB, in (0, 1). Refuses, for `reason`, what no
 * light makes of grey.
 */
export function readLight(linear: Triple, reason: LightRefusal): LightReading {
  const [x, y, z] = times(toXyz, linear);
  const { kelvin, distance } = temperatureOf(x, y, z);
  const isLight = Math.abs(distance) <= FURTHEST && kelvin >= WARMEST && kelvin <= COLDEST;
  if (!isLight) return refuse(reason);
  const light: Triple = [linear[0] / y, linear[1] / y, linear[2] / y];
  const shift = shiftOf(light);
  return { kind: 'read', light, shift, words: wordsOf(kelvin, distance, shift) };
}

/** How far from its grey a light moves one of middle lightness, as delta E. */
function shiftOf(light: Triple): number {
  const middle = 0.4;
  const seen = lab65Of([
    byteOf(middle * light[0]),
    byteOf(middle * light[1]),
    byteOf(middle * light[2]),
  ]);
  return deltaE2000(seen, [seen[0], 0, 0]);
}

/**
 * Correlated colour temperature in kelvin (McCamy 1992), and how far above the black body's line the light lies in uv of CIE 1960:
 * greenish above 0, pinkish below (Ohno 2013, equations 1 to 4).
 */
export function temperatureOf(
  x: number,
  y: number,
  z: number,
): { readonly kelvin: number; readonly distance: number } {
  const sum = x + y + z;
  const n = (x / sum - 0.332) / (0.1858 - y / sum);
  const kelvin = 449 * n ** 3 + 3525 * n ** 2 + 6823.3 * n + 5520.33;
  const denominator = x + 15 * y + 3 * z;
  const [du, dv] = [(4 * x) / denominator - 0.292, (6 * y) / denominator - 0.24];
  const length = Math.hypot(du, dv);
  const angle = Math.acos(du / length);
  return { kelvin, distance: length - blackBody.reduceRight((rest, k) => rest * angle + k, 0) };
}

/** Coefficients of the black body's line, by rising power of the angle (Ohno 2013, table 1). */
const blackBody = [-0.471106, 1.925865, -2.4243787, 1.5317403, -0.5179722, 0.0893944, -0.00616793];

function wordsOf(kelvin: number, distance: number, shift: number): string {
  if (shift < SEEN) return 'neutral';
  const about = `about ${(100 * Math.round(kelvin / 100)).toLocaleString('en-GB')} K`;
  if (Math.abs(distance) > 0.01) return `${distance > 0 ? 'greenish' : 'pinkish'}, ${about}`;
  if (kelvin < WARM) return `warm, ${about}`;
  return kelvin > COLD ? `cold, ${about}` : `slightly tinted, ${about}`;
}
