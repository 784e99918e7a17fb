import type { Triple } from '../../../core/palette/palette.ts';
import type { Raster, Size } from '../../../core/raster.ts';
import type { Mask } from '../../../core/segment/mask.ts';

/** The garment alone: what the mask leaves out becomes transparent, and what it holds in part in part. It has the raster's size. */
export function cutOut({ width, height, data }: Raster, mask: Mask): Raster {
  const cut = new Uint8ClampedArray(data);
  for (let i = 0; i < mask.data.length; i++)
    cut[4 * i + 3] = Math.round((data[4 * i + 3]! * mask.data[i]!) / 255);
  return { width, height, data: cut };
}

/** Each pixel in the colour of its label; a label without a colour is transparent. */
export function paintByLabel(
  labels: Uint8Array,
  { width, height }: Size,
  colours: readonly (Triple | null)[],
): Raster {
  const table = new Uint8ClampedArray(256 * 4);
  colours.forEach((colour, label) => {
    if (colour) table.set([...colour, 255], 4 * label);
  });
  const data = new Uint8ClampedArray(labels.length * 4);
  for (let i = 0; i < labels.length; i++) {
    const from = 4 * labels[i]!;
    for (let c = 0; c < 4; c++) data[4 * i + c] = table[from + c]!;
  }
  return { width, height, data };
}
