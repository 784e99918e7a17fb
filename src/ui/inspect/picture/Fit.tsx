import type { CSSProperties, ReactNode } from 'react';
import type { Size } from '../../../core/raster.ts';
import styles from './Fit.module.css';

interface Props {
  /** Its proportions are kept. */
  readonly size: Size;
  readonly children: ReactNode;
}

/** A box as large as fits into its surroundings; its children lie over one another, each filling it. */
export function Fit({ size, children }: Props) {
  const ratio = { '--ratio': size.width / size.height } as CSSProperties;
  return (
    <div className={styles['frame']}>
      <div className={styles['box']} style={ratio}>
        {children}
      </div>
    </div>
  );
}
