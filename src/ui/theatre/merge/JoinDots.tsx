import { type KeyboardEvent, useRef } from 'react';
import { hexOf } from '../../../core/colour/hexOf.ts';
import { figure } from '../../shared/figures.ts';
import type { Join } from './dendrogram.ts';
import type { HeightScale } from './heightScale.ts';
import styles from './JoinDots.module.css';

interface Props {
  /** In the order of merging. */
  readonly joins: readonly Join[];
  readonly scale: HeightScale;
  readonly carried: number;
  readonly looked: Join | null;
  readonly onLook: (join: Join) => void;
}

/** A dot on each join: pointed at, or reached by arrow keys in the order of merging, it is told. */
export function JoinDots({ joins, scale, carried, looked, onLook }: Props) {
  const dots = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = stepBy[event.key];
    const next = looked && by && joins[looked.at + by];
    if (by) event.preventDefault();
    if (next) dots.current?.querySelectorAll('button')[next.at]?.focus();
  };
  const rows = joins.length + 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    <div ref={dots} role="group" aria-label="Joins" className={styles['dots']} onKeyDown={step}>
      {joins.map((join) => (
        <button
          key={join.at}
          type="button"
          tabIndex={join.at === (looked?.at ?? 0) ? 0 : -1}
          className={styles['dot']}
          data-carried={join.at < carried}
          data-looked={join === looked}
          style={{
            left: `${100 * scale.place(join.height)}%`,
            top: `${(100 * (join.row + 0.5)) / rows}%`,
          }}
          aria-label={joinWords(join, join.at < carried)}
          onPointerEnter={() => onLook(join)}
          onFocus={() => onLook(join)}
          onClick={() => onLook(join)}
        />
      ))}
    </div>
  );
}

const stepBy: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/** "#9cc3e7 and #87a9cc, 6.1 ΔE: one colour" */
function joinWords({ from: [a, b], deltaE }: Join, isCarried: boolean): string {
  const pair = `${hexOf(a.swatch.rgb)} and ${hexOf(b.swatch.rgb)}`;
  return `${pair}, ${figure(deltaE, 1)} ΔE: ${isCarried ? 'one colour' : 'kept apart'}`;
}
