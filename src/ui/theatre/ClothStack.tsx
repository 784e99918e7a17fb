import { hexOf } from '../../core/colour/hexOf.ts';
import type { NamedSwatch } from '../../core/tags/tag.ts';
import { swatchWords } from '../shared/confidenceWords.ts';
import { chanceWords, cssColour, inkOn } from '../shared/figures.ts';
import { useWord } from '../shared/useWord.ts';
import styles from './ClothStack.module.css';

/** A palette as cloth, each colour as tall as its share, with what it is called, how sure that is, and how surely it counts. */
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
          {swatchWords(swatch, word)}{' '}
          <span>
            {swatch.said && 'counts '}
            {chanceWords(swatch.confidence)}
          </span>
        </li>
      ))}
    </ul>
  );
}
