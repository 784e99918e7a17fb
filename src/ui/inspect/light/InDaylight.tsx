import { type ReactNode, useId } from 'react';
import type { Light } from '../../../core/light/light.ts';
import { colourMatrix } from './colourMatrix.ts';
import styles from './InDaylight.module.css';

interface Props {
  /** What is corrected; null: nothing. */
  readonly light: Light | null;
  readonly children: ReactNode;
}

/** Pictures as they would look in daylight. By a filter and not by their pixels: the file itself stays as sharp as it is, and before and after are one switch. */
export function InDaylight({ light, children }: Props) {
  const id = useId();
  return (
    <div className={styles['picture']} style={{ filter: light ? `url("#${id}")` : 'none' }}>
      {light && (
        <svg width="0" height="0" aria-hidden>
          <filter id={id} x="0" y="0" width="1" height="1" colorInterpolationFilters="linearRGB">
            <feColorMatrix type="matrix" values={colourMatrix(light)} />
          </filter>
        </svg>
      )}
      {children}
    </div>
  );
}
