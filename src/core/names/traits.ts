import { type Family, families } from '../tags/family.ts';
import type { Shade } from './shade.ts';

/** A shade with less of the garment says nothing of how light or dark the garment is. */
const telling = 0.04;

/** What a garment's colours are seen among: its lightest and darkest shade and the mean, as L* / 50 - 1. */
export type Light = readonly [lightest: number, darkest: number, mean: number];

/** How light a garment is; at least one shade. */
export function lightOf(shades: readonly Shade[]): Light {
  const most = Math.max(...shades.map(({ share }) => share));
  const lightnesses = shades
    .filter(({ share }) => share > telling || share === most)
    .map(({ lab }) => lab[0]);
  const mean = shades.reduce((sum, { share, lab }) => sum + share * lab[0], 0);
  return [centred(Math.max(...lightnesses)), centred(Math.min(...lightnesses)), centred(mean)];
}

const centred = (lightness: number): number => lightness / 50 - 1;

/** A colour and how far its pixels are from it, in Lab65. */
export type Colour = Pick<Shade, 'lab' | 'spread'>;

/**
 * What a colour is named by, 32 numbers: 1; lightness, a*, b*, chroma, and the direction of hue, which fades towards grey;
 * all products of two of these; the light; the spread.
 */
export function colourTraits({ lab, spread }: Colour, light: Light): number[] {
  const [l, a, b] = lab;
  const chroma = Math.hypot(a, b);
  const plain = [centred(l), a / 30, b / 30, chroma / 30, a / (chroma + 6), b / (chroma + 6)];
  const products = plain.flatMap((one, i) => plain.slice(i).map((other) => one * other));
  return [1, ...plain, ...products, ...light, spread / 15];
}

/** Where people part ways over a name: 1, and how far a colour is very dark, very pale, and grey. */
export function viewTraits({ lab }: Colour): number[] {
  const lightness = centred(lab[0]);
  const dark = 1 / (1 + Math.exp(8 * (lightness + 0.55)));
  const pale = 1 / (1 + Math.exp(8 * (0.6 - lightness)));
  return [1, dark, pale, Math.exp(-Math.hypot(lab[1], lab[2]) / 10)];
}

const neutral: readonly Family[] = ['Black', 'Grey', 'White'];

/** Added to the log-odds of each family: without chroma a colour is black, grey or white, whatever was fitted. */
export function greyness({ lab }: Colour): number[] {
  const square = lab[1] ** 2 + lab[2] ** 2;
  const against = Math.log(square / (square + 1));
  return families.map((family) => (neutral.includes(family) ? 0 : against));
}

/**
 * What tells whether a shade is the garment that is meant, 9 numbers: its share (logarithm), edge and place, how far it
 * looks like skin, and how colourful and light it is.
 */
export function placeTraits({ lab, share, edge, across, along, below }: Shade): number[] {
  const chroma = Math.hypot(lab[1], lab[2]);
  const skin = skinLikeness(chroma, Math.atan2(lab[2], lab[1]));
  return [
    Math.log(Math.max(share, 1e-4)),
    edge - 1,
    across,
    along,
    below,
    skin,
    skin * Math.min(edge, 3),
    chroma / 30,
    centred(lab[0]),
  ];
}

/** Near 1 for the chroma and hue (radians) of human skin of any lightness. */
const skinLikeness = (chroma: number, hue: number): number =>
  Math.exp(-(((hue - 0.95) / 0.35) ** 2) - ((chroma - 26) / 12) ** 2);
