import { lab65Of } from '../../src/core/colour/lab65.ts';
import type { Triple } from '../../src/core/palette/palette.ts';
import { optional, type Quantiser } from '../palette/quantiser.ts';

interface ColorThief {
  readonly MmcqQuantizer: new () => {
    readonly init: () => Promise<void>;
    readonly quantize: (pixels: Triple[], most: number) => readonly { readonly color: Triple }[];
  };
}

/** colorthief's quantiser (modified median cut) on every pixel. */
export async function loadColorThief(): Promise<Quantiser | null> {
  const module = await optional<ColorThief>('colorthief/internals');
  if (!module) return null;
  const quantizer = new module.MmcqQuantizer();
  await quantizer.init();
  return {
    name: 'colorthief',
    prepare: ({ rgba }, k) => {
      const pixels = Array.from(
        { length: rgba.length / 4 },
        (_, i): Triple => [rgba[4 * i]!, rgba[4 * i + 1]!, rgba[4 * i + 2]!],
      );
      return () => quantizer.quantize(pixels, k).map(({ color }) => lab65Of(color));
    },
  };
}
