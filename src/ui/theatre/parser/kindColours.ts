import type { Triple } from '../../../core/palette/palette.ts';
import type { Layer } from '../../../core/segment/layer.ts';

/**
 * What stands for each kind where the theatre paints what the parser saw. Eight of them are told apart by people who see colours in
 * other ways, too (Okabe, Ito 2008: Color Universal Design); skin and hair are light and dark. Here alone a colour is no cloth.
 */
export const kindColours: Readonly<Record<Layer, Triple>> = {
  upper: [0, 114, 178],
  lower: [230, 159, 0],
  dress: [204, 121, 167],
  outer: [0, 158, 115],
  shoes: [213, 94, 0],
  bag: [240, 228, 66],
  hat: [86, 180, 233],
  other: [150, 90, 220],
  skin: [250, 225, 205],
  hair: [60, 40, 30],
};
