import type { Triple } from '../../src/core/palette/palette.ts';
import type { Family } from '../../src/core/tags/family.ts';

/** A colour of cloth in Lab65, and what merchants call it. */
export type Anchor = readonly [lab: Triple, name: string];

/**
 * Cloth as photos show it, in Lab65 rounded to whole numbers. Lists of screen colours call black, navy
 * and white garments grey; these anchors decide where one family ends and the next begins.
 * Fitted to photos as the card says, named by hand; few, and in plain sight, so that anybody can judge
 * and move them.
 */
export const cloth: Readonly<Record<Family, readonly Anchor[]>> = {
  Black: [
    [[7, -4, 2], 'jet black'],
    [[14, -2, 1], 'black'],
    [[21, -1, 1], 'black'],
    [[23, -1, 2], 'black'],
    [[34, 0, 2], 'off black'],
  ],
  Grey: [
    [[40, -2, 0], 'charcoal'],
    [[43, -2, 0], 'dark grey'],
    [[57, 1, -1], 'grey'],
    [[61, 1, 1], 'grey'],
    [[74, 0, 0], 'light grey'],
    [[76, 0, 3], 'light grey'],
    [[78, -1, 1], 'silver'],
    [[82, 0, 3], 'silver'],
  ],
  White: [
    [[79, 2, 8], 'bone'],
    [[79, 10, 25], 'ecru'],
    [[81, 0, 3], 'off white'],
    [[93, 2, 0], 'white'],
    [[95, 1, 6], 'off white'],
    [[96, 1, 0], 'white'],
  ],
  Red: [
    [[24, 36, 13], 'burgundy'],
    [[34, 20, 3], 'maroon'],
    [[39, 53, 31], 'dark red'],
    [[41, 45, 18], 'crimson'],
    [[53, 67, 44], 'red'],
    [[57, 45, 23], 'dusty red'],
    [[75, 16, 10], 'faded red'],
  ],
  Orange: [
    [[55, 42, 50], 'burnt orange'],
    [[60, 61, 64], 'orange'],
    [[65, 39, 66], 'orange'],
    [[76, 25, 45], 'apricot'],
    [[78, 20, 73], 'amber'],
  ],
  Brown: [
    [[17, 5, 11], 'dark brown'],
    [[23, 19, 26], 'chocolate'],
    [[25, 5, 9], 'dark brown'],
    [[35, 5, 8], 'coffee'],
    [[44, 13, 24], 'brown'],
    [[45, 6, 11], 'taupe'],
    [[50, 15, 55], 'bronze'],
    [[58, 12, 29], 'camel'],
    [[61, 7, 14], 'mushroom'],
    [[75, 5, 22], 'beige'],
  ],
  Yellow: [
    [[75, 6, 66], 'mustard'],
    [[82, -1, 81], 'golden yellow'],
    [[85, 4, 36], 'straw'],
    [[92, -2, 44], 'pale yellow'],
    [[93, -10, 64], 'lemon'],
    [[96, -22, 88], 'neon yellow'],
  ],
  Green: [
    [[34, -28, 29], 'forest green'],
    [[35, -7, 8], 'army green'],
    [[54, -18, 2], 'sage'],
    [[59, -53, 50], 'green'],
    [[65, -18, 39], 'khaki green'],
    [[68, -43, 21], 'sea green'],
    [[78, -9, 4], 'mint'],
    [[86, -58, 77], 'lime'],
    [[89, -42, 40], 'light green'],
  ],
  Blue: [
    [[22, 1, -11], 'navy'],
    [[22, 14, -32], 'navy'],
    [[28, 46, -72], 'royal blue'],
    [[38, 0, -12], 'denim'],
    [[49, 11, -45], 'blue'],
    [[57, 1, -13], 'slate blue'],
    [[67, -15, -23], 'sky blue'],
    [[74, 0, -13], 'light blue'],
    [[83, -28, -11], 'aqua'],
    [[87, -2, -11], 'baby blue'],
  ],
  Purple: [
    [[21, 30, -17], 'aubergine'],
    [[31, 15, -8], 'plum'],
    [[34, 55, -51], 'purple'],
    [[39, 33, -19], 'purple'],
    [[58, 37, -33], 'amethyst'],
    [[61, 17, -8], 'mauve'],
    [[81, 11, -13], 'lavender'],
  ],
  Pink: [
    [[48, 77, -8], 'magenta'],
    [[58, 95, -56], 'fuchsia'],
    [[59, 55, -9], 'hot pink'],
    [[63, 49, 9], 'rose'],
    [[68, 42, -4], 'pink'],
    [[80, 26, 12], 'blush'],
    [[89, 14, 0], 'light pink'],
  ],
};
