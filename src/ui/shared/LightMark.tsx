import { Lightbulb } from 'lucide-react';
import type { LightReading } from '../../core/light/light.ts';
import styles from './LightMark.module.css';

/** Says that colours are not as photographed: they were corrected by the light. Nothing where they were not. */
export function LightMark({ light }: { light: LightReading | null | undefined }) {
  if (light?.kind !== 'read') return null;
  return (
    <span className={styles['mark']} title={`Corrected for light that is ${light.words}`}>
      <Lightbulb size={12} aria-hidden />
      light corrected
    </span>
  );
}
