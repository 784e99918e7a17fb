import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { useId } from 'react';
import type { Garment } from '../../../core/segment/layer.ts';
import type { TaggedGarment } from '../../../core/tags/describeGarments.ts';
import { degree, tagWords } from '../../shared/confidenceWords.ts';
import { PaletteBar } from '../../shared/PaletteBar.tsx';
import { useWord } from '../../shared/useWord.ts';
import { PartTitle } from '../PartTitle.tsx';
import styles from './GarmentChoice.module.css';
import { layerNames } from './layerNames.ts';

interface Props {
  readonly garments: readonly Garment[];
  /** Those that were tagged one by one. */
  readonly tagged: readonly TaggedGarment[];
  /** Null: all of them. */
  readonly value: Garment | null;
  readonly onChoose: (garment: Garment | null) => void;
  /** A garment is pointed at, to be lit in the photo. */
  readonly onPoint: (garment: Garment | null) => void;
}

/** Which garment the photo is about; each with its own colours where it could be told apart. */
export function GarmentChoice({ garments, tagged, value, onChoose, onPoint }: Props) {
  const label = useId();
  const told = (garment: Garment) => tagged.find((one) => one.garment === garment);
  const [clear, slight] = [garments.filter(told), garments.filter((one) => !told(one))];
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
        <Toggle<Garment | 'all'> value="all" className={styles['choice']}>
          All that is worn
        </Toggle>
        {[...clear, ...slight].map((garment) => (
          <Toggle<Garment | 'all'>
            key={garment}
            value={garment}
            className={styles['choice']}
            onPointerEnter={(event) => event.pointerType === 'mouse' && onPoint(garment)}
            onPointerLeave={() => onPoint(null)}
            onFocus={(event) => event.target.matches(':focus-visible') && onPoint(garment)}
            onBlur={() => onPoint(null)}
          >
            <OneGarment garment={garment} told={told(garment)} />
          </Toggle>
        ))}
      </ToggleGroup>
    </>
  );
}

interface OneProps {
  readonly garment: Garment;
  readonly told: TaggedGarment | undefined;
}

/** A garment in words and cloth: "Top, likely", "Blue, navy: sure". */
function OneGarment({ garment, told }: OneProps) {
  const word = useWord();
  const name = layerNames[garment];
  if (!told || told.tag.swatches.length === 0) return <span>{name}</span>;
  const { colour, certainty } = tagWords(told.tag, word);
  return (
    <>
      <span className={styles['name']}>
        {name} <small>{degree(told.score)}</small>
      </span>
      <span className={styles['colour']}>
        {colour} <small>{certainty}</small>
      </span>
      <span className={styles['cloth']} aria-hidden>
        <PaletteBar swatches={told.tag.swatches} />
      </span>
    </>
  );
}
