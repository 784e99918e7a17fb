import { type Family, families } from '../tags/family.ts';
import type { Shade } from './shade.ts';

/** A shade with less of the garment says nothing of how light or dark the garment is. */
const telling = 0.04;

/** What a garment's colours are seen among: its lightest and darkest shade and the mean, as L* / 50 - 1. */
export type Light = readonly [lightest: number, darkest: number, mean: number];

/** How light a garment is; at least one shade. */
export function lightOf(shades: readonly Pick<Shade, 'lab' | 'share'>[]): Light {
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
 * Which two of the six plain traits of a colour are multiplied: all but chroma with itself, which a* and b* with themselves
 * say already, and b* with the first direction of hue, which is a* with the second.
 */
const pairs = [0, 1, 2, 3, 4, 5]
  .flatMap((one) => [0, 1, 2, 3, 4, 5].slice(one).map((other) => [one, other] as const))
  .filter(([one, other]) => !(one === 3 && other === 3) && !(one === 2 && other === 4));

/**
 * What a colour is named by, 30 numbers: 1; lightness, a*, b*, chroma, and the direction of hue, which fades towards grey;
 * products of two of these; the light; the spread.
 */
export function colourTraits({ lab, spread }: Colour, light: Light): number[] {
  const [l, a, b] = lab;
  const chroma = Math.hypot(a, b);
  const plain = [centred(l), a / 30, b / 30, chroma / 30, a / (chroma + 6), b / (chroma + 6)];
  const products = pairs.map(([one, other]) => plain[one]! * plain[other]!);
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

/** How far around a shade, in Lab65, others are of its kind: folds and light part one colour of cloth into many shades. */
const reaches = [5, 10, 20];

/**
 * What tells whether each shade is the garment that is meant, 12 numbers: its share (logarithm), edge and place, how far it
 * looks like skin, how colourful and light it is, and the share of what looks like it (logarithms).
 */
export const placeTraits = (shades: readonly Shade[]): number[][] =>
  shades.map((shade) => [...ownPlace(shade), ...company(shade, shades)]);

function ownPlace({ lab, share, edge, across, along, below }: Shade): number[] {
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

/** The logarithm of the share of all shades that are like one, for each reach. */
function company({ lab }: Shade, shades: readonly Shade[]): number[] {
  const squares = shades.map((other) => squareBetween(lab, other.lab));
  return reaches.map((reach) => {
    const like = (square: number): number => Math.exp(-square / (2 * reach ** 2));
    const mass = shades.reduce((sum, { share }, s) => sum + share * like(squares[s]!), 0);
    return Math.log(mass + 1e-4);
  });
}

/** The square of the distance of two colours, lightness counting half: it is what folds change. */
const squareBetween = (one: Shade['lab'], other: Shade['lab']): number =>
  (one[0] - other[0]) ** 2 / 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2;

/** Near 1 for the chroma and hue (radians) of human skin of any lightness. */
const skinLikeness = (chroma: number, hue: number): number =>
  Math.exp(-(((hue - 0.95) / 0.35) ** 2) - ((chroma - 26) / 12) ** 2);
