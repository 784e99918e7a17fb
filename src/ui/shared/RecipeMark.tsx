import { Merge } from 'lucide-react';
import { isSameChoice, ownPalette, type PaletteChoice } from '../../core/palette/choice.ts';
import { figure } from './figures.ts';
import { Mark } from './Mark.tsx';
import { paletteWords } from './paletteWords.ts';

/** Says that a palette is not made as ours is: by another recipe or threshold. Nothing where it is. */
export function RecipeMark({ palette }: { palette: PaletteChoice | undefined }) {
  if (!palette || isSameChoice(palette, ownPalette)) return null;
  const { recipe, mergeBelow } = palette;
  return (
    <Mark icon={Merge} title={paletteWords(palette)}>
      {recipe === 'article' ? 'article’s recipe' : `merged below ${figure(mergeBelow)} ΔE`}
    </Mark>
  );
}
