import { lab65Of } from '../../src/core/colour/lab65.ts';
import { optional, type Quantiser } from '../palette/quantiser.ts';

interface ExtractColors {
  readonly extractColorsFromImageData: (
    image: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray },
    options: { readonly pixels: number },
  ) => readonly { readonly red: number; readonly green: number; readonly blue: number }[];
}

/** extract-colors as it comes, on every pixel; it chooses the number of colours itself. */
export async function loadExtractColors(): Promise<Quantiser | null> {
  const module = await optional<ExtractColors>('extract-colors');
  return (
    module && {
      name: 'extract-colors',
      prepare: ({ rgba }) => {
        const width = rgba.length / 4;
        return () =>
          module
            .extractColorsFromImageData({ width, height: 1, data: rgba }, { pixels: width })
            .map(({ red, green, blue }) => lab65Of([red, green, blue]));
      },
    }
  );
}
