import type { Rectangle, Size } from '../../core/raster.ts';
import { percentages } from './picture/geometry.ts';
import styles from './RectangleLayer.module.css';

interface Props {
  readonly rectangle: Rectangle;
  readonly size: Size;
}

/** A rectangle over a picture. */
export function RectangleLayer({ rectangle, size }: Props) {
  return (
    <div className={styles['layer']}>
      <div className={styles['rectangle']} style={percentages(rectangle, size)} />
    </div>
  );
}
