import { Lightbulb, LightbulbOff } from 'lucide-react';
import styles from './PhotoMark.module.css';

/** Says over the photo's corner whether it is shown corrected or as photographed. */
export function PhotoMark({ isCorrected }: { isCorrected: boolean }) {
  const Icon = isCorrected ? Lightbulb : LightbulbOff;
  return (
    <p className={styles['mark']}>
      <Icon size={12} aria-hidden />
      {isCorrected ? 'Light corrected' : 'As photographed'}
    </p>
  );
}
