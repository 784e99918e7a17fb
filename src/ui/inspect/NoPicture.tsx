import { ImageOff } from 'lucide-react';
import styles from './NoPicture.module.css';

/** Stands where the photo would be. */
export function NoPicture() {
  return (
    <p className={styles['none']}>
      <ImageOff size={20} aria-hidden />
      There is no picture to show.
    </p>
  );
}
