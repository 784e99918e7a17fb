import { useDeferredValue, useMemo } from 'react';
import { lightFromBackground } from '../../../core/light/fromBackground.ts';
import type { LightReading } from '../../../core/light/light.ts';
import { examinedAtHand } from '../../../store/selectors.ts';
import { useCatalogue } from '../../shared/appContext.tsx';

/**
 * What the background of the open photo says of the light; null until its inside is known. Read after the photo is
 * drawn, and not while a stroke is: it takes some 15 ms.
 */
export function useBackgroundLight(id: string): LightReading | null {
  const examined = useCatalogue((catalogue) => examinedAtHand(catalogue, id));
  const raster = useDeferredValue(examined?.raster ?? null, null);
  const mask = useDeferredValue(examined?.segmentation.mask ?? null, null);
  return useMemo(() => raster && mask && lightFromBackground(raster, mask), [raster, mask]);
}
