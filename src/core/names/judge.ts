import { dot, softmax } from '../linear.ts';
import { families } from '../tags/family.ts';
import type { Chances, NameModel } from './nameModel.ts';
import type { Shade } from './shade.ts';
import {
  type Colour,
  colourTraits,
  greyness,
  type Light,
  lightOf,
  placeTraits,
  viewTraits,
} from './traits.ts';

/** Parts this small count the same in whether a family is listed. */
export const leastPart = 0.005;

/** Before a shade is laid to the garment's colours, its likeliest names are made this many times surer. */
export const sharpening = 2;

/** How much the voice of who looks counts beside that of who sells: chosen so that neither is much worse off than alone. */
export const viewersVoice = 0.75;

/** What is to be said of a garment's colours. */
export interface Judgement {
  /** That who sells it would give this as its one colour; sums to 1. */
  readonly lead: Chances;
  /** That people who look at it would list this among its colours; each by itself. */
  readonly listed: Chances;
}

/** Log-odds of each family for one colour, as who sells the garment sees it. */
function scoresOf(colour: Colour, light: Light, { naming }: NameModel): number[] {
  const traits = colourTraits(colour, light);
  const grey = greyness(colour);
  return families.map((family, f) => dot(naming[family], traits) + grey[f]!);
}

/** The same log-odds, as those see it who look at the garment and list all its colours. */
function viewOf(colour: Colour, scores: readonly number[], { viewing }: NameModel): number[] {
  const traits = viewTraits(colour);
  return families.map((family, f) => scores[f]! + dot(viewing[family], traits));
}

/**
 * What part of people, those who sell and those who look, would call a colour of cloth so if it were alone, family by family; sums
 * to 1. Among others its name would lean to theirs: a pale collar on a black dress to black.
 */
export function namesOf(colour: Colour, model: NameModel): Chances {
  const scores = scoresOf(colour, lightOf([{ ...colour, share: 1 }]), model);
  const [seller, viewer] = [softmax(scores), softmax(viewOf(colour, scores, model))];
  return seller.map((chance, f) => (chance + viewersVoice * viewer[f]!) / (1 + viewersVoice));
}

/**
 * The chances of each family to be the garment's one colour, and one of its colours: the names of its shades, each weighed
 * by how far it is the garment and not what lies about it. At least one shade.
 */
export function judge(shades: readonly Shade[], model: NameModel): Judgement {
  const light = lightOf(shades);
  const places = placeTraits(shades);
  const scores = shades.map((shade) => scoresOf(shade, light, model));
  const views = shades.map((shade, s) => viewOf(shade, scores[s]!, model));
  const sharp = views.map((view) => softmax(view.map((score) => sharpening * score)));
  const weigh = (weights: readonly number[]) => softmax(places.map((place) => dot(weights, place)));
  const parts = mixed(sharp, weigh(model.part));
  return { lead: mixed(scores.map(softmax), weigh(model.lead)), listed: listedOf(parts, model) };
}

function listedOf(parts: Chances, { listing }: NameModel): Chances {
  const entropy = parts.reduce((sum, part) => sum - (part > 0 ? part * Math.log(part) : 0), 0);
  return families.map((family, f) => {
    const score = listing.bias + listing.part * Math.log(parts[f]! + leastPart);
    const all = score + listing.variety * entropy + listing.families[family];
    return 1 / (1 + Math.exp(-all));
  });
}

const mixed = (rows: readonly Chances[], weights: readonly number[]): Chances =>
  families.map((_, f) => rows.reduce((sum, row, i) => sum + weights[i]! * row[f]!, 0));
