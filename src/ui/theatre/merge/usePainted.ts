import { useMemo } from 'react';
import type { PaletteStep, Triple } from '../../../core/palette/palette.ts';
import type { Examined } from '../../../core/photo/examined.ts';
import type { Raster } from '../../../core/raster.ts';
import { paintByLabel } from '../../inspect/picture/paint.ts';

/** The garment, each pixel in the colour of what its first cluster has become; of some clusters alone where `only` is given. */
export function usePainted(
  { raster, paletteStages: { clusterLabels } }: Examined,
  { swatches, home }: PaletteStep,
  only: readonly number[] | null,
): Raster {
  return useMemo(() => {
    const colours = home.map((place, cluster): Triple | null =>
      only === null || only.includes(cluster) ? (swatches[place]?.rgb ?? null) : null,
    );
    return paintByLabel(clusterLabels, raster, colours);
  }, [raster, clusterLabels, swatches, home, only]);
}
