import { hexOf } from '../../core/colour/hexOf.ts';
import type { Swatch } from '../../core/palette/palette.ts';
import { cssColour, percent } from '../shared/figures.ts';
import styles from './SwatchList.module.css';

interface Props {
  readonly swatches: readonly Swatch[];
  readonly label: string;
}

/** Colours before they have names: cloth, hex, share. */
export function SwatchList({ swatches, label }: Props) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {swatches.map((swatch, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a swatch is its place in the list.
        <li key={i}>
          <span style={{ backgroundColor: cssColour(swatch.rgb) }} />
          {hexOf(swatch.rgb)}
          <b>{percent(swatch.weight)}</b>
        </li>
      ))}
    </ul>
  );
}
