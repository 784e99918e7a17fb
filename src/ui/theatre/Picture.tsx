import type { ReactNode } from 'react';
import type { Raster } from '../../core/raster.ts';
import { Fit } from '../inspect/picture/Fit.tsx';
import { RasterCanvas } from '../inspect/picture/RasterCanvas.tsx';
import styles from './Picture.module.css';

interface Props {
  readonly raster: Raster;
  /** What is seen; shown below, and the picture's name. */
  readonly caption: string;
  /** Whether its pixels are seen as squares: for pictures of few. */
  readonly squares?: boolean;
  /** What lies over it. */
  readonly children?: ReactNode;
}

/** A picture of a stage on the surround, with what it shows. */
export function Picture({ raster, caption, squares = false, children }: Props) {
  return (
    <figure className={styles['figure']}>
      <div className={styles['surround']} data-squares={squares}>
        <Fit size={raster}>
          <RasterCanvas raster={raster} label={caption} />
          {children}
        </Fit>
      </div>
      <figcaption aria-hidden>{caption}</figcaption>
    </figure>
  );
}
