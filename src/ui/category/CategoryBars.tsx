import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { Check } from 'lucide-react';
import type { Prediction } from '../../core/learn/prediction.ts';
import { chanceWords, percent } from '../shared/figures.ts';
import styles from './CategoryBars.module.css';
import { labelTitle, likeliestFirst } from './categoryWords.ts';

interface Props {
  readonly prediction: Prediction;
  /** What the editor said it is; null: nothing. */
  readonly said: string | null;
  /** The editor says what it is, or takes that back (null). */
  readonly onSay: (label: string | null) => void;
}

/** Every class with its chance as a bar, the likeliest first. Each is a button: what is pressed is what the editor says it is. */
export function CategoryBars({ prediction, said, onSay }: Props) {
  const { set } = prediction;
  return (
    <ToggleGroup
      aria-label="What it is"
      orientation="vertical"
      className={styles['bars']}
      value={said === null ? [] : [said]}
      onValueChange={([label]) => onSay(label ?? null)}
    >
      {likeliestFirst(prediction).map(([label, chance]) => (
        <Toggle<string>
          key={label}
          value={label}
          className={styles['bar']}
          data-within={set.labels.includes(label)}
        >
          <span className={styles['mark']}>
            {label === said && <Check size={16} aria-hidden />}
          </span>
          <span className={styles['label']}>{labelTitle(label)}</span>
          <span className={styles['track']} aria-hidden>
            <span style={{ width: percent(chance) }} />
          </span>
          <span className={styles['figure']}>{chanceWords(chance)}</span>
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
