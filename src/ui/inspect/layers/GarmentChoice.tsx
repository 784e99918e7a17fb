import type { Garment } from '../../../core/segment/layer.ts';
import { Segments } from '../../shared/Segments.tsx';
import styles from './GarmentChoice.module.css';
import { layerNames } from './layerNames.ts';

interface Props {
  readonly garments: readonly Garment[];
  /** Null: all of them. */
  readonly value: Garment | null;
  readonly onChoose: (garment: Garment | null) => void;
}

const all = { value: 'all', label: 'All' } as const;

/** Which garment the photo is about. */
export function GarmentChoice({ garments, value, onChoose }: Props) {
  const choices = garments.map((garment) => ({ value: garment, label: layerNames[garment] }));
  return (
    <div className={styles['choice']}>
      <span className={styles['label']}>It is about</span>
      <Segments<Garment | 'all'>
        label="Which garment it is about"
        segments={[all, ...choices]}
        value={value ?? 'all'}
        onChange={(chosen) => onChoose(chosen === 'all' ? null : chosen)}
      />
    </div>
  );
}
