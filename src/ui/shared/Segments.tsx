import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import type { LucideIcon } from 'lucide-react';
import { classes } from './classes.ts';
import type { Choice } from './Menu.tsx';
import styles from './Segments.module.css';

interface Segment<Value extends string> extends Choice<Value> {
  /** Shown in place of the label, which stays its name. */
  readonly icon?: LucideIcon;
  readonly count?: number;
}

interface SegmentsProps<Value extends string> {
  /** What is chosen here. */
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** `lines` underlines the chosen one: for the parts of a page. */
  readonly look?: 'box' | 'lines';
}

/** A few choices side by side, of which one always holds. Arrow keys move between them. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, segments, value, onChange, look = 'box' } = props;
  return (
    <ToggleGroup
      aria-label={label}
      className={classes(styles['group'], styles[look])}
      value={[value]}
      onValueChange={([chosen]) => chosen !== undefined && onChange(chosen)}
    >
      {segments.map((segment) => (
        <OneSegment key={segment.value} {...segment} />
      ))}
    </ToggleGroup>
  );
}

function OneSegment<Value extends string>({ value, label, icon: Icon, count }: Segment<Value>) {
  return (
    <Toggle<Value>
      value={value}
      className={styles['segment']}
      {...(Icon ? { 'aria-label': label, title: label } : {})}
    >
      {Icon ? <Icon size={16} aria-hidden /> : label}
      {count !== undefined && (
        <span className={styles['count']}>{count.toLocaleString('en-GB')}</span>
      )}
    </Toggle>
  );
}
