import type { Category } from '../../core/learn/category.ts';
import { labelWord } from '../../core/learn/labelWord.ts';
import type { Prediction } from '../../core/learn/prediction.ts';
import { capital, degree } from '../shared/confidenceWords.ts';
import { percent } from '../shared/figures.ts';

/** A class by itself: "Long sleeve". */
export const labelTitle = (label: string): string => capital(labelWord(label));

/** What garment it is said to be, in one line: "Shirt", "Shirt or dress", "Unsure", "Not a garment I know". */
export function categoryTitle(category: Category): string {
  switch (category.kind) {
    case 'one':
      return labelTitle(category.label);
    case 'several':
      return capital(eitherOf(category.labels.map(labelWord)));
    case 'unsure':
      return 'Unsure';
    case 'unknown':
      return 'Not a garment I know';
  }
}

/** "a", "a or b", "a, b or c". */
const eitherOf = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ');

/** How sure that is: "sure", "likely", "as you said"; empty where the title says it. */
export function categoryCertainty(category: Category, prediction: Prediction | null): string {
  switch (category.kind) {
    case 'one':
      return category.by === 'editor' ? 'as you said' : degree(prediction?.confidence ?? 0);
    case 'several':
      return '';
    case 'unsure':
      return 'it may be many things';
    case 'unknown':
      return 'please look';
  }
}

/** Classes that are said beside the likeliest: so many at most, from this chance on. */
const saidAtMost = 3;
const saidFrom = 0.05;

/** What speaks for it: "Looks like shirt 61%, long sleeve 35%." */
export function looksLikeWords(prediction: Prediction): string {
  const [first, ...others] = likeliestFirst(prediction);
  if (!first) return '';
  const said = [first, ...others.filter(([, chance]) => chance >= saidFrom)].slice(0, saidAtMost);
  const listed = said.map(([label, chance]) => `${labelWord(label)} ${percent(chance)}`).join(', ');
  return prediction.isUnknown
    ? `It is unlike what it was taught by. Of that, it looks most like ${listed}.`
    : `Looks like ${listed}.`;
}

/** What a set of several is worth; empty where it has one, or the photo may show none of the classes. */
export function setWorth({ set, scores, isUnknown }: Prediction): string {
  if (isUnknown || set.labels.length <= 1) return '';
  const inHundred = Math.round(100 * set.coverage);
  const kinds = Object.keys(scores).length;
  return `If it is one of these ${kinds} kinds, it may be any of ${set.labels.length}: sets like this hold the right one in ${inHundred} of 100 photos.`;
}

/** All classes with their chances, the likeliest first. */
export const likeliestFirst = ({ scores }: Prediction): readonly (readonly [string, number])[] =>
  Object.entries(scores).sort(([, one], [, other]) => other - one);
