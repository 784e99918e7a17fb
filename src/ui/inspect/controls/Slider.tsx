import { Slider as Base } from '@base-ui/react/slider';
import styles from './Slider.module.css';

interface SliderProps {
  /** What is set; shown before the slider. */
  readonly label: string;
  readonly values: readonly number[];
  /** One name a thumb, where there are several. */
  readonly thumbs?: readonly string[];
  readonly min?: number;
  readonly max: number;
  readonly step?: number;
  /** How a value is written; shown after the slider and read out. */
  readonly words?: (value: number) => string;
  readonly onChange: (values: readonly number[]) => void;
}

/** One value, or several edges, on a line: drag, or arrow keys, Page up and down, Home, End. */
export function Slider({ label, values, thumbs, words = String, ...rest }: SliderProps) {
  const { min = 0, max, step = 1, onChange } = rest;
  return (
    <Base.Root
      className={styles['slider']}
      value={values}
      onValueChange={(next) => onChange(typeof next === 'number' ? [next] : next)}
      min={min}
      max={max}
      step={step}
      largeStep={Math.max(step, (max - min) / 10)}
      minStepsBetweenValues={values.length > 1 ? 1 : 0}
    >
      <Base.Label className={styles['label']}>{label}</Base.Label>
      <Base.Control className={styles['control']}>
        <Base.Track className={styles['track']}>
          <Base.Indicator className={styles['indicator']} />
          {values.map((_, index) => (
            <Base.Thumb
              // biome-ignore lint/suspicious/noArrayIndexKey: a thumb is its place.
              key={index}
              index={index}
              className={styles['thumb']}
              getAriaValueText={(_text, value) => words(value)}
              {...(thumbs?.[index] ? { 'aria-label': thumbs[index] } : {})}
            />
          ))}
        </Base.Track>
      </Base.Control>
      <span className={styles['value']} aria-hidden>
        {values.map(words).join(' – ')}
      </span>
    </Base.Root>
  );
}
