import { useMemo } from 'react';
import type { Examined } from '../../core/photo/examined.ts';
import { outsideMask } from '../inspect/picture/stencil.ts';
import { Veil } from '../inspect/picture/Veil.tsx';
import { Picture } from './Picture.tsx';

/** The photo under the veil of its finished mask. */
export function FinalMask({ examined, caption }: { examined: Examined; caption: string }) {
  const { raster, segmentation } = examined;
  const stencil = useMemo(() => outsideMask(segmentation.mask), [segmentation]);
  return (
    <Picture raster={raster} caption={caption}>
      <Veil tone="grey" stencil={stencil} opacity={0.85} />
    </Picture>
  );
}
