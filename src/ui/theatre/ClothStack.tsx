import { hexOf } from '../../core/colour/hexOf.ts';
import type { NamedSwatch } from '../../core/tags/tag.ts';
import { swatchWords } from '../shared/confidenceWords.ts';
import { cssColour, inkOn, percent } from '../shared/figures.ts';
import { useWord, worded } from '../shared/useWord.ts';
import styles from './ClothStack.module.css';

/** A palette as cloth, each colour as tall as its share, with what it is called and how sure that is. */
export function ClothStack({ swatches }: { swatches: readonly NamedSwatch[] }) {
  const word = useWord();
  return (
    <ul className={styles['stack']} aria-label="Palette">
      {swatches.map((swatch) => (
        <li
          key={hexOf(swatch.rgb)}
          style={{
            flexGrow: swatch.weight,
            backgroundColor: cssColour(swatch.rgb),
            color: inkOn(swatch.rgb),
          }}
        >
          {swatchWords(worded(swatch, word))} <span>{percent(swatch.confidence)}</span>
        </li>
      ))}
    </ul>
  );
}
