import type { NamedSwatch } from '../../core/tags/tag.ts';
import { cssColour, percent } from '../shared/figures.ts';
import { useNameLanguage, useWord } from '../shared/useWord.ts';
import styles from './PointedSwatch.module.css';

/** The name of the colour that is pointed at, over the photo's corner. What it says stands in the palette too. */
export function PointedSwatch({ swatch }: { swatch: NamedSwatch | undefined }) {
  const word = useWord();
  const language = useNameLanguage();
  if (!swatch) return null;
  return (
    <p className={styles['pointed']} lang={language} aria-hidden>
      <span style={{ backgroundColor: cssColour(swatch.rgb) }} />
      {word(swatch.name)} {percent(swatch.weight)}
    </p>
  );
}
