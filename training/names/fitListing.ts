import { softmax } from '../../src/core/linear.ts';
import { leastPart, sharpening } from '../../src/core/names/judge.ts';
import { families } from '../../src/core/tags/family.ts';
import { descend } from './descend.ts';
import { type NamingLayout, namingLayout } from './fitNaming.ts';
import type { Lesson } from './lesson.ts';
import { addToRow, pull, type Rows, timesRow } from './matrix.ts';
import { mix, surprise, unmix } from './mixture.ts';

const ROUNDS = 120;
/** Pulls, for each photo: of the parts to those that the fit starts from, of the families and of the views to 0. */
const PART_PULL = 0.02;
const FAMILY_PULL = 0.02;
const VIEW_PULL = 0.001;
/** Parts are fitted from the weights of what is meant, so much flatter. */
const FLATTER = 0.6;
const START = [1.5, 1, 0.3];

/** The numbers of listing: how `part` departs from its start, bias, part, variety, the families, a row of views a family. */
export interface ListingLayout {
  readonly parts: Rows;
  readonly terms: number;
  readonly families: number;
  readonly views: Rows;
  readonly length: number;
}

export function listingLayout(lesson: Lesson): ListingLayout {
  const parts = { from: 0, columns: lesson.places[0]!.length };
  const terms = parts.columns;
  const own = terms + START.length;
  const views = { from: own + families.length, columns: lesson.views[0]!.length };
  const length = views.from + families.length * views.columns;
  return { parts, terms, families: own, views, length };
}

/** The scores of the shades of a lesson that naming was fitted for: it stays as it is. */
interface Named extends Pick<Lesson, 'views' | 'places' | 'wanted'> {
  readonly scores: readonly (readonly number[])[];
  readonly lead: readonly number[];
  readonly part: readonly number[];
}

/** What is listed, and what those who list call otherwise, fitted to the lists of people who looked at the photos. */
export function fitListing(
  lessons: readonly Lesson[],
  naming: Float64Array,
  rounds = ROUNDS,
): Float64Array {
  const layout = listingLayout(lessons[0]!);
  const named = lessons.map((lesson) => namedBy(lesson, naming));
  const start = new Float64Array(layout.length);
  start.set(START, layout.terms);
  return descend((at, gradient) => listingLoss(named, layout, at, gradient), start, rounds);
}

/** The weights of `part` of a model: the start and what was learned. */
export const partWeights = (
  listing: Float64Array,
  naming: Float64Array,
  { places }: NamingLayout,
): Float64Array =>
  naming.slice(places.from, places.from + places.columns).map((x, i) => FLATTER * x + listing[i]!);

export function namedBy(lesson: Lesson, naming: Float64Array): Named {
  const { names, places } = namingLayout(lesson);
  const scores = lesson.colours.map((colour, s) =>
    families.map((_, f) => timesRow(naming, names, f, colour) + lesson.greys[s]![f]!),
  );
  const leads = lesson.places.map((place) => timesRow(naming, places, 0, place));
  return { ...lesson, scores, lead: softmax(leads), part: leads.map((lead) => FLATTER * lead) };
}

/**
 * Mean surprise of the lists, each family by itself, and of the garment's one colour being none of those listed; with the
 * pulls, and its slope.
 */
export function listingLoss(
  lessons: readonly Named[],
  layout: ListingLayout,
  at: Float64Array,
  gradient: Float64Array,
): number {
  const { parts, families: own, views } = layout;
  let value = pull(at, gradient, [0, parts.columns], PART_PULL);
  value += pull(at, gradient, [own, views.from], FAMILY_PULL);
  value += pull(at, gradient, [views.from, layout.length], VIEW_PULL);
  const one = 1 / lessons.length;
  for (const lesson of lessons) {
    const seen = lesson.scores.map((row, s) =>
      row.map((score, f) => score + timesRow(at, views, f, lesson.views[s]!)),
    );
    const weights = lesson.places.map(
      (place, s) => lesson.part[s]! + timesRow(at, parts, 0, place),
    );
    const sharp = seen.map((row) => softmax(row.map((score) => sharpening * score)));
    const whole = { names: sharp, weights: softmax(weights) };
    const meant = { names: seen.map(softmax), weights: lesson.lead };
    const list = listSurprise(mix(whole), lesson.wanted, at, layout, gradient, one);
    const colour = surprise(mix(meant), lesson.wanted);
    value += one * (list.value + colour.value);
    const [ofWhole, ofMeant] = [unmix(whole, list.by), unmix(meant, colour.by)];
    lesson.views.forEach((view, s) => {
      families.forEach((_, f) => {
        const slope = sharpening * ofWhole.names[s]![f]! + ofMeant.names[s]![f]!;
        addToRow(gradient, views, f, view, one * slope);
      });
      addToRow(gradient, parts, 0, lesson.places[s]!, one * ofWhole.weights[s]!);
    });
  }
  return value;
}

/** The surprise of a list, its slope by each family's part; that by the terms goes to the gradient, `one` times. */
function listSurprise(
  mixed: readonly number[],
  wanted: readonly number[],
  at: Float64Array,
  { terms, families: own }: ListingLayout,
  gradient: Float64Array,
  one: number,
): { value: number; by: number[] } {
  const entropy = mixed.reduce((sum, part) => sum - part * Math.log(part + 1e-9), 0);
  const [bias, part, variety] = [at[terms]!, at[terms + 1]!, at[terms + 2]!];
  let value = 0;
  let all = 0;
  const slopes = mixed.map((share, f) => {
    const term = Math.log(share + leastPart);
    const score = bias + part * term + variety * entropy + at[own + f]!;
    const sign = wanted[f] ? -1 : 1;
    value += Math.log1p(Math.exp(sign * score));
    const slope = sign / (1 + Math.exp(-sign * score));
    all += slope;
    gradient[terms]! += one * slope;
    gradient[terms + 1]! += one * slope * term;
    gradient[terms + 2]! += one * slope * entropy;
    gradient[own + f]! += one * slope;
    return slope;
  });
  const by = mixed.map(
    (share, f) =>
      (slopes[f]! * part) / (share + leastPart) - all * variety * (Math.log(share + 1e-9) + 1),
  );
  return { value, by };
}
