import type { Point, Raster } from '../raster.ts';
import type { CutOut } from './background.ts';
import { lightFromBackground } from './fromBackground.ts';
import { lightAt } from './fromPoint.ts';
import type { LightReading } from './light.ts';

/**
 * What a photo's colours are corrected by: nothing, the light that its background shows, or the light at a place that somebody
 * says is grey, in raster pixels. Nothing is corrected unless somebody asks for it.
 */
export type LightChoice =
  | { readonly by: 'nothing' }
  | { readonly by: 'background' }
  | { readonly by: 'place'; readonly point: Point };

export const asPhotographed: LightChoice = { by: 'nothing' };

/** What a choice comes to in a photo; null where nothing is to be corrected. */
export function readChoice(choice: LightChoice, raster: Raster, cut: CutOut): LightReading | null {
  if (choice.by === 'background') return lightFromBackground(raster, cut);
  return choice.by === 'place' ? lightAt(raster, choice.point) : null;
}
