import { useDeferredValue, useMemo } from 'react';
import { lightFromBackground } from '../../../core/light/fromBackground.ts';
import type { LightReading } from '../../../core/light/light.ts';
import { examinedAtHand } from '../../../store/selectors.ts';
import { useCatalogue } from '../../shared/appContext.tsx';

/**
 * What the background of the open photo says of the light; null until its inside is known. Read after the photo is
 * drawn, and not while a stroke is.
 */
export function useBackgroundLight(id: string): LightReading | null {
  const examined = useCatalogue((catalogue) => examinedAtHand(catalogue, id));
  const raster = useDeferredValue(examined?.raster ?? null, null);
  const cut = useDeferredValue(examined?.segmentation ?? null, null);
  return useMemo(() => raster && cut && lightFromBackground(raster, cut), [raster, cut]);
}
