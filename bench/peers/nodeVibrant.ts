import { lab65Of } from '../../src/core/colour/lab65.ts';
import type { Triple } from '../../src/core/palette/palette.ts';
import { optional, type Quantiser } from '../palette/quantiser.ts';

interface Mmcq {
  readonly MMCQ: (
    pixels: Uint8ClampedArray,
    options: { readonly colorCount: number },
  ) => readonly { readonly rgb: Triple }[];
}

/** node-vibrant's quantiser (modified median cut) on every pixel. */
export async function loadNodeVibrant(): Promise<Quantiser | null> {
  const module = await optional<Mmcq>('@vibrant/quantizer-mmcq');
  return (
    module && {
      name: 'node-vibrant',
      prepare:
        ({ rgba }, k) =>
        () =>
          module.MMCQ(rgba, { colorCount: k }).map(({ rgb }) => lab65Of(rgb)),
    }
  );
}
