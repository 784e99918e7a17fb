import { softmax } from '../../src/core/linear.ts';
import { families } from '../../src/core/tags/family.ts';
import { descend } from './descend.ts';
import type { Lesson } from './lesson.ts';
import { addToRow, pull, type Rows, timesRow } from './matrix.ts';
import { mix, surprise, unmix } from './mixture.ts';

const ROUNDS = 100;
/** Pull of the weights to 0, for each photo. */
const NAME_PULL = 4e-4 / families.length;
const PLACE_PULL = 3e-4;
/** Where the fit starts: a shade counts by its share, and somewhat more. */
const SHARE = 1.5;

/** The numbers of naming: a row a family, then one row for the places. */
export interface NamingLayout {
  readonly names: Rows;
  readonly places: Rows;
  readonly length: number;
}

export function namingLayout(lesson: Lesson): NamingLayout {
  const columns = lesson.colours[0]!.length;
  const from = families.length * columns;
  const places = { from, columns: lesson.places[0]!.length };
  return { names: { from: 0, columns }, places, length: from + places.columns };
}

/**
 * What colours are called and which shade is meant, fitted together by the likelihood of the words of who sells the
 * garments: any of the wanted families is right. The words alone teach which shades are skin, hair and other garments.
 */
export function fitNaming(lessons: readonly Lesson[], rounds = ROUNDS): Float64Array {
  const { length, places } = namingLayout(lessons[0]!);
  const start = new Float64Array(length);
  start[places.from] = SHARE;
  return descend((at, gradient) => namingLoss(lessons, at, gradient), start, rounds);
}

/** Mean surprise of the lessons with the pulls, and its slope. */
export function namingLoss(
  lessons: readonly Lesson[],
  at: Float64Array,
  gradient: Float64Array,
): number {
  const layout = namingLayout(lessons[0]!);
  const { names, places } = layout;
  let value = pull(at, gradient, [places.from, layout.length], PLACE_PULL);
  for (let f = 0; f < families.length; f++) {
    const from = f * names.columns;
    value += pull(at, gradient, [from + 1, from + names.columns], NAME_PULL);
  }
  const all = lessons.reduce((sum, { weight }) => sum + weight, 0);
  for (const lesson of lessons) {
    const part = lesson.weight / all;
    const mixture = {
      names: namesBy(lesson, at, names),
      weights: softmax(lesson.places.map((place) => timesRow(at, places, 0, place))),
    };
    const { value: own, by } = surprise(mix(mixture), lesson.wanted);
    value += own * part;
    const slopes = unmix(mixture, by);
    slopes.names.forEach((row, s) => {
      row.forEach((slope, f) => {
        addToRow(gradient, names, f, lesson.colours[s]!, slope * part);
      });
      addToRow(gradient, places, 0, lesson.places[s]!, slopes.weights[s]! * part);
    });
  }
  return value;
}

const namesBy = ({ colours, greys }: Lesson, at: Float64Array, names: Rows): number[][] =>
  colours.map((colour, s) =>
    softmax(families.map((_, f) => timesRow(at, names, f, colour) + greys[s]![f]!)),
  );
