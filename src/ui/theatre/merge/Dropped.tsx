import type { Swatch } from '../../../core/palette/palette.ts';
import { SwatchList } from '../SwatchList.tsx';

/** What was no colour of the garment, where there was such. */
export function Dropped({ swatches }: { swatches: readonly Swatch[] }) {
  if (swatches.length === 0) return null;
  return (
    <>
      <p>
        Too small or too scattered to be a colour of the garment; their share went to the others:
      </p>
      <SwatchList swatches={swatches} label="Dropped" />
    </>
  );
}
