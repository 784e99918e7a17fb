import type { Palette } from '../palette/palette.ts';
import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import { baseAndAccents } from './baseAndAccents.ts';
import { closeUpOf } from './closeUp.ts';
import { type FoundPattern, patterns } from './pattern.ts';
import { chancesOf, type PatternModel } from './patternModel.ts';
import { patternReasons } from './patternReasons.ts';
import { patternWeights } from './patternWeights.ts';
import { isBlank, traitsOf } from './traits.ts';

/**
 * Which pattern a garment has, how sure that is, and which of its palette's swatches is the base and which lie on it. Mask and
 * palette are of the raster's size. Null where nothing, or next to nothing, of a garment is left inside its edge, or that is blank. Looks at a
 * close-up of fixed size: the time hardly grows with the photo.
 */
export function patternOf(
  raster: Raster,
  mask: Mask,
  palette: Palette,
  model: PatternModel = patternWeights,
): FoundPattern | null {
  const close = palette.swatches.length > 0 ? closeUpOf(raster, mask) : null;
  if (!close) return null;
  const traits = traitsOf(close);
  if (isBlank(traits)) return null;
  const chances = chancesOf(traits, model);
  const [first, second] = patterns
    .map((pattern, n) => ({ pattern, chance: chances[n]! }))
    .sort((a, b) => b.chance - a.chance);
  const verdict = {
    pattern: first!.pattern,
    confidence: first!.chance,
    runnerUp: second!.pattern,
  };
  return {
    ...verdict,
    ...baseAndAccents(palette, verdict.pattern),
    reasons: patternReasons(traits, verdict, model),
  };
}
