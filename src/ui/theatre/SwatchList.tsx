import { hexOf } from '../../core/colour/hexOf.ts';
import type { Swatch } from '../../core/palette/palette.ts';
import { cssColour, percent } from '../shared/figures.ts';
import styles from './SwatchList.module.css';

interface Props {
  readonly swatches: readonly Swatch[];
  /** The one that has just come to be. */
  readonly marked?: number | undefined;
  readonly label: string;
}

/** Colours before they have names: cloth, hex, share. */
export function SwatchList({ swatches, marked, label }: Props) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {swatches.map((swatch, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a swatch is its place in the list.
        <li key={i} data-marked={i === marked}>
          <span style={{ backgroundColor: cssColour(swatch.rgb) }} />
          {hexOf(swatch.rgb)}
          {i === marked && <span>new</span>}
          <b>{percent(swatch.weight)}</b>
        </li>
      ))}
    </ul>
  );
}
