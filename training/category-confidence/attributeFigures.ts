import { attributesOf } from '../../src/core/learn/attributes.ts';
import { standardised } from '../../src/core/learn/known.ts';
import { calibrationError } from '../calibrationError.ts';
import { meanOf } from '../confidence/measure.ts';
import { type AttributeLesson, attributeLessons, taughtValue } from './attributes.ts';
import { traitsAt } from './fitKnown.ts';
import type { Told } from './heldOut.ts';

/** What was told of one attribute of photos that nothing was fitted to. */
export interface AttributeFigures {
  readonly name: string;
  readonly photos: number;
  readonly accuracy: number;
  readonly calibrationError: number;
  /** The part right of each value, and of each kind of garment that has it, with how many those are. */
  readonly recalls: Readonly<Record<string, readonly [part: number, photos: number]>>;
}

/** Figures of every attribute, on the photos whose kinds say what they have. */
export const measureAttributes = (told: readonly Told[]): AttributeFigures[] =>
  attributeLessons.map((lesson) => {
    const answers = told
      .filter(({ kind }) => taughtValue(lesson, kind) >= 0)
      .map((one) => answered(one, lesson));
    const recallOf = (mine: typeof answers) =>
      [meanOf(mine, ({ right }) => right), mine.length] as const;
    const names = [...Object.keys(lesson.values), ...Object.values(lesson.values).flat()];
    const recalls = names.map((name) => [
      name,
      recallOf(answers.filter(({ kind, value }) => kind === name || value === name)),
    ]);
    return {
      name: lesson.name,
      photos: answers.length,
      accuracy: meanOf(answers, ({ right }) => right),
      calibrationError: calibrationError(answers),
      recalls: Object.fromEntries(recalls),
    };
  });

function answered(told: Told, lesson: AttributeLesson) {
  const { kind, calibration } = told;
  const row = standardised(traitsAt(told, calibration.temperature), calibration.scale);
  const models = calibration.attributes.filter(({ name }) => name === lesson.name);
  const [found] = attributesOf(row, lesson.of[0]!, models);
  const value = Object.keys(lesson.values)[taughtValue(lesson, kind)]!;
  return { kind, value, confidence: found!.confidence, right: found!.value === value };
}
