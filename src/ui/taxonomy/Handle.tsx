import type { CSSProperties, KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { rgbOf } from '../../core/colour/lab65.ts';
import type { Triple } from '../../core/palette/palette.ts';
import type { SliceReference, SliceView } from '../../core/taxonomy/slice.ts';
import { classes } from '../shared/classes.ts';
import { cssColour, figure } from '../shared/figures.ts';
import { inkAt } from './labels.ts';
import styles from './SliceMap.module.css';
import { select } from './studio.ts';
import type { EditedNames } from './useNames.ts';

interface Props {
  readonly reference: SliceReference;
  readonly view: SliceView;
  /** It belongs to the name that is chosen. */
  readonly isOfSelected: boolean;
  /** It is the very one that is chosen. */
  readonly isSelected: boolean;
  readonly names: EditedNames;
}

/** A reference colour on the plane. Those of the chosen name can be reached and moved by keys. */
export function Handle({ reference, view, isOfSelected, isSelected, names }: Props) {
  const { lab, of, place } = reference;
  const [l, a, b] = lab;
  const { extent, lightness } = view;
  // The chosen one stays at the edge: who moves it there by keys must not lose it.
  if (Math.max(Math.abs(a), Math.abs(b)) > extent && !isSelected) return null;
  const style: CSSProperties = {
    left: `${partOf(a, extent)}%`,
    top: `${partOf(-b, extent)}%`,
    backgroundColor: cssColour(rgbOf(lab)),
    color: inkAt(lightness),
  };
  const isOnPlane = Math.abs(l - lightness) <= 3;
  if (!isOfSelected)
    return <span className={styles['dot']} style={style} data-on={isOnPlane} aria-hidden />;
  return (
    <button
      type="button"
      className={classes(styles['dot'], styles['handle'])}
      style={style}
      aria-pressed={isSelected}
      aria-label={`${of.name}, colour ${place + 1} of ${of.references.length}: ${labWords(lab)}`}
      title="Arrow keys move it, with Shift further; Page up and down make it lighter and darker"
      onFocus={() => !isSelected && select(names.names, { name: of.name, place })}
      onKeyDown={(event) => nudge(event, reference, names)}
    >
      <span>{of.name}</span>
    </button>
  );
}

/** How far along the plane a value lies, in per cent. */
const partOf = (value: number, extent: number): number =>
  50 * (Math.min(1, Math.max(-1, value / extent)) + 1);

/** What each key adds to L, a and b. */
const ways: Readonly<Record<string, Triple>> = {
  ArrowLeft: [0, -1, 0],
  ArrowRight: [0, 1, 0],
  ArrowUp: [0, 0, 1],
  ArrowDown: [0, 0, -1],
  PageUp: [1, 0, 0],
  PageDown: [-1, 0, 0],
};

function nudge(event: KeyboardEvent, reference: SliceReference, names: EditedNames): void {
  const { of, place, lab } = reference;
  const { name } = of;
  if (event.key === 'Delete') {
    event.preventDefault();
    const plane = event.currentTarget.parentElement;
    flushSync(() => names.edit({ type: 'referenceRemoved', name, place }));
    plane?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    return;
  }
  const way = ways[event.key];
  if (!way) return;
  event.preventDefault();
  const far = event.shiftKey ? 5 : 1;
  const [l, a, b] = lab.map((value, i) => value + far * way[i]!) as [number, number, number];
  const moved: Triple = [Math.min(100, Math.max(0, l)), bounded(a), bounded(b)];
  names.edit({ type: 'referenceMoved', name, place, lab: moved }, 'keys');
}

const bounded = (value: number): number => Math.min(128, Math.max(-128, value));

/** "L 20, a 2, b -15" */
export const labWords = ([l, a, b]: Triple): string =>
  `L ${figure(l, 1)}, a ${figure(a, 1)}, b ${figure(b, 1)}`;
