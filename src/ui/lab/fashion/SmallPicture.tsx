import { useMemo } from 'react';
import { pictureOf } from '../../../core/learn/fashionPicture.ts';
import { RasterCanvas } from '../../inspect/picture/RasterCanvas.tsx';
import styles from './SmallPicture.module.css';

/** 28 x 28 numbers as a picture beside words: for who sees it. */
export function SmallPicture({ numbers }: { numbers: Float32Array }) {
  const raster = useMemo(() => pictureOf(numbers), [numbers]);
  return <RasterCanvas raster={raster} className={styles['picture']} />;
}
