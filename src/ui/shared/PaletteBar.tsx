import type { Swatch } from '../../core/palette/palette.ts';
import type { Wording } from './confidenceWords.ts';
import { cssColour, percent } from './figures.ts';
import styles from './PaletteBar.module.css';
import { useWord } from './useWord.ts';

interface PaletteBarProps {
  readonly swatches: readonly (Swatch & { readonly name: string })[];
}

/** A palette as cloth: one bar, each colour as wide as its share. It fills the width it is given. */
export function PaletteBar({ swatches }: PaletteBarProps) {
  const word = useWord();
  return (
    <div className={styles['bar']} role="img" aria-label={paletteWords(swatches, word)}>
      {swatches.map(({ rgb, weight, name }, i) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a colour that changes with a stroke keeps its place.
          key={i}
          title={`${word(name)}, ${percent(weight)}`}
          style={{ flexGrow: weight, backgroundColor: cssColour(rgb) }}
        />
      ))}
    </div>
  );
}

/** "Palette: navy 63%, white 37%" */
const paletteWords = (swatches: PaletteBarProps['swatches'], word: Wording): string =>
  `Palette: ${swatches.map(({ name, weight }) => `${word(name)} ${percent(weight)}`).join(', ')}`;
