import { lab65Of } from '../../src/core/colour/lab65.ts';
import type { ClusterKernel } from '../../src/core/palette/clusterKernel.ts';
import { extractPalette } from '../../src/core/palette/extractPalette.ts';
import { defaultPaletteOptions, type Triple } from '../../src/core/palette/palette.ts';
import { baseAndAccents } from '../../src/core/pattern/baseAndAccents.ts';
import type { Dye } from '../samples/colours.ts';
import type { Painted } from './painted.ts';

/** Light moves lightness more than the rest: it counts half in which dye a swatch shows. */
const lightnessCounts = 0.5;

/**
 * Whether the base that is found in a painted garment of known pattern is the ground that it was painted on; null where there
 * is no ground and something on it, or nothing was found.
 */
export function isGroundFound(garment: Painted, kernel: ClusterKernel): boolean | null {
  const { raster, mask, pattern, dyes } = garment;
  if (pattern === 'solid' || pattern === 'melange' || pattern === 'colour-blocked') return null;
  const { palette } = extractPalette(raster, mask, defaultPaletteOptions, kernel);
  if (palette.swatches.length === 0) return null;
  const { base } = baseAndAccents(palette, pattern);
  return nearestDye(palette.swatches[base]!.lab, dyes) === dyes[0];
}

function nearestDye(lab: Triple, dyes: readonly Dye[]): Dye {
  const distances = dyes.map(({ rgb }) => {
    const [l, a, b] = lab65Of(rgb);
    return Math.hypot(lightnessCounts * (l - lab[0]), a - lab[1], b - lab[2]);
  });
  return dyes[distances.indexOf(Math.min(...distances))]!;
}
