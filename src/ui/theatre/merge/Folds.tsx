import type { Swatch } from '../../../core/palette/palette.ts';
import { SwatchList } from '../SwatchList.tsx';

/** What was a colour of the garment in less or more light, where there was such. */
export function Folds({ swatches }: { swatches: readonly Swatch[] }) {
  if (swatches.length === 0) return null;
  return (
    <>
      <p>Folds: a colour of the garment in another light, and so a part of it now:</p>
      <SwatchList swatches={swatches} label="Folds" />
    </>
  );
}
