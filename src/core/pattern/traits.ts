import { bandsOf } from './bands.ts';
import type { CloseUp } from './closeUp.ts';
import { type Directions, directionsOf } from './directions.ts';
import { type Halves, halvesOf } from './halves.ts';
import { repeatsOf } from './repeats.ts';
import { broadVariation, fineVariation } from './variation.ts';

/** Amounts in Lab65 vary over a hundredfold: their logarithms count. */
const log = (amount: number): number => Math.log(amount + 0.2);

const undivided: Omit<Halves, 'larger'> = {
  apart: 0,
  explained: 0,
  smaller: 0,
  spread: 0,
  down: 0,
  sideways: 0,
  border: 0,
  pieces: 0,
  largestPiece: 1,
};

/** What can be seen of a cloth: numbers whose names and order are those of `traitsOf`. */
export type Traits = ReturnType<typeof traitsOf>;

/** Cloth in a photo varies by more than this, in Lab65: of 100 photos of a shop the most even one by 1. */
const leastVariation = log(0.5);

/** Whether all is one even colour: paper, or burnt out. No cloth is to be seen there. */
export const isBlank = ({ broadLightness, broadChroma }: Traits): boolean =>
  Math.max(broadLightness, broadChroma) < leastVariation;

/** Looks at a cloth: how strongly it varies, at which size, which ways, how it repeats, how its two main colours lie. */
export function traitsOf(close: CloseUp) {
  const fine = fineVariation(close);
  const broad = broadVariation(close);
  const bands = bandsOf(fine.plane, close);
  const repeats = repeatsOf(fine.plane, close);
  const outer = halvesOf(broad.plane, close.inside, close);
  const inner = outer && halvesOf(broad.plane, outer.larger, close);
  const coarser = bands[2].plane.map((x, i) => x + bands[3].plane[i]!);
  return {
    strength: log(Math.hypot(...bands.map(({ strength }) => strength))),
    lightness: log(fine.lightness),
    chroma: log(fine.chroma),
    straightness: fine.straightness,
    broadLightness: log(broad.lightness),
    broadChroma: log(broad.chroma),
    finest: log(bands[0].strength),
    finer: log(bands[1].strength),
    middle: log(bands[2].strength),
    coarser: log(bands[3].strength),
    coarsest: log(bands[4].strength),
    ...fineWays(directionsOf(fine.plane, close)),
    ...coarseWays(directionsOf(coarser, close)),
    returns: repeats.best,
    returnsAcross: repeats.across,
    returnsAfter: log(repeats.length),
    alike: repeats.alike,
    alikeAcross: repeats.alikeAcross,
    alikeAt1: repeats.near[0],
    alikeAt2: repeats.near[1],
    alikeAt4: repeats.near[2],
    ...outerTraits(outer ?? undivided),
    ...innerTraits(inner ?? undivided),
  };
}

const fineWays = (ways: Directions) => ({
  fineOneWay: ways.oneWay,
  fineTwoWays: ways.twoWays,
  fineOneWayNearby: ways.oneWayNearby,
  fineTwoWaysNearby: ways.twoWaysNearby,
  fineTenth: ways.strongestTenth,
  fineQuarter: ways.strongestQuarter,
  fineQuiet: log(ways.quiet),
  fineUsual: log(ways.usual),
  fineLoud: log(ways.loud),
});

const coarseWays = (ways: Directions) => ({
  coarseOneWay: ways.oneWay,
  coarseTwoWays: ways.twoWays,
  coarseOneWayNearby: ways.oneWayNearby,
  coarseTwoWaysNearby: ways.twoWaysNearby,
  coarseTenth: ways.strongestTenth,
  coarseQuiet: log(ways.quiet),
  coarseLoud: log(ways.loud),
});

const outerTraits = (halves: Omit<Halves, 'larger'>) => ({
  apart: log(halves.apart),
  explained: halves.explained,
  smaller: halves.smaller,
  spread: halves.spread,
  down: halves.down,
  sideways: halves.sideways,
  border: log(halves.border),
  pieces: log(halves.pieces),
  largestPiece: halves.largestPiece,
});

const innerTraits = (halves: Omit<Halves, 'larger'>) => ({
  innerApart: log(halves.apart),
  innerExplained: halves.explained,
  innerSmaller: halves.smaller,
  innerSpread: halves.spread,
  innerBorder: log(halves.border),
  innerPieces: log(halves.pieces),
});
