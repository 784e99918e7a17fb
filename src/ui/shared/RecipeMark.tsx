import { Merge } from 'lucide-react';
import { isSameChoice, ownPalette, type PaletteChoice } from '../../core/palette/choice.ts';
import { Mark } from './Mark.tsx';
import { paletteWords, recipeMarkWords } from './paletteWords.ts';

/** Says that a palette is not made as ours is: by another recipe or threshold. Nothing where it is. */
export function RecipeMark({ palette }: { palette: PaletteChoice | undefined }) {
  if (!palette || isSameChoice(palette, ownPalette)) return null;
  return (
    <Mark icon={Merge} title={paletteWords(palette)}>
      {recipeMarkWords(palette)}
    </Mark>
  );
}
