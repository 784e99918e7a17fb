import type { AttributeModel } from '../../src/core/learn/calibration.ts';
import { fitOn } from './logistic.ts';

/** What the packs' labels tell of garments beside their class. */
export interface AttributeLesson {
  readonly name: string;
  /** The classes of which it is told. */
  readonly of: readonly string[];
  /** Kinds of garments whose name says which value they have. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Only what the name of a kind surely says: a shirt may have long sleeves or short ones, so it teaches nothing of sleeves. */
export const attributeLessons: readonly AttributeLesson[] = [
  {
    name: 'sleeves',
    of: ['t-shirt', 'shirt', 'longsleeve', 'dress', 'outwear'],
    values: {
      none: ['undershirt'],
      short: ['t-shirt', 'polo'],
      long: ['longsleeve', 'hoodie', 'blazer', 'outwear'],
    },
  },
  {
    name: 'neck',
    of: ['t-shirt', 'shirt', 'longsleeve', 'outwear'],
    values: {
      plain: ['t-shirt', 'undershirt'],
      collar: ['shirt', 'polo', 'blazer'],
      hood: ['hoodie'],
    },
  },
  {
    name: 'front',
    of: ['t-shirt', 'shirt', 'longsleeve', 'outwear'],
    values: { closed: ['t-shirt', 'undershirt'], opening: ['shirt', 'blazer', 'outwear'] },
  },
];

/** A look at a garment whose kind may teach something. */
export interface Taught {
  readonly kind: string;
  /** Its traits, standardised. */
  readonly row: readonly number[];
}

/** Pulls the weights to 0. */
const RESTRAINT = 0.01;

/** The value that a kind of garment has, as a place among a lesson's; -1: its name does not say. */
export const taughtValue = ({ values }: AttributeLesson, kind: string): number =>
  Object.values(values).findIndex((kinds) => kinds.includes(kind));

/** A model of one attribute. A value counts by the root of how many show it: the seldom ones are not forgotten. */
export function fitAttribute(lesson: AttributeLesson, taught: readonly Taught[]): AttributeModel {
  const values = Object.keys(lesson.values);
  const mine = taught.filter(({ kind }) => taughtValue(lesson, kind) >= 0);
  const counts = values.map(
    (_, n) => mine.filter(({ kind }) => taughtValue(lesson, kind) === n).length,
  );
  const examples = mine.map(({ kind, row }) => {
    const target = taughtValue(lesson, kind);
    return { traits: row, target, weight: 1 / Math.sqrt(counts[target]!) };
  });
  const { name, of } = lesson;
  return { name, of, values, ...fitOn(examples, values.length, RESTRAINT) };
}
