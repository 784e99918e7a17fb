import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { useId } from 'react';
import type { Garment } from '../../../core/segment/layer.ts';
import { PartTitle } from '../PartTitle.tsx';
import styles from './GarmentChoice.module.css';
import { layerNames } from './layerNames.ts';

interface Props {
  readonly garments: readonly Garment[];
  /** Null: all of them. */
  readonly value: Garment | null;
  readonly onChoose: (garment: Garment | null) => void;
}

/** Which garment the photo is about. */
export function GarmentChoice({ garments, value, onChoose }: Props) {
  const label = useId();
  const choices = [
    { garment: 'all', name: 'All that is worn' } as const,
    ...garments.map((garment) => ({ garment, name: layerNames[garment] })),
  ];
  return (
    <>
      <PartTitle id={label}>The photo is about</PartTitle>
      <ToggleGroup
        aria-labelledby={label}
        className={styles['choices']}
        value={[value ?? 'all']}
        onValueChange={([chosen]) => {
          if (chosen !== undefined) onChoose(chosen === 'all' ? null : chosen);
        }}
      >
        {choices.map(({ garment, name }) => (
          <Toggle<Garment | 'all'> key={garment} value={garment} className={styles['choice']}>
            {name}
          </Toggle>
        ))}
      </ToggleGroup>
    </>
  );
}
