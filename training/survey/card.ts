import { distanceTo } from '../../src/core/names/distanceTo.ts';
import { namesWithin } from '../../src/core/names/namesWithin.ts';
import type { SaidModel } from '../../src/core/names/saidModel.ts';
import type { Family } from '../../src/core/tags/family.ts';
import type { Taxonomy } from '../../src/core/tags/taxonomy.ts';
import type { FamilyAnswers } from './counts.ts';
import { plus, type Score, type Scores } from './heldOut.ts';
import { notice } from './notice.ts';
import type { Sold } from './sold.ts';

/** What there is to say of the model. */
export interface Findings {
  readonly answers: readonly FamilyAnswers[];
  readonly scores: readonly (Scores & { readonly family: Family })[];
  readonly sold: readonly Sold[];
  readonly taxonomy: Taxonomy;
  readonly model: SaidModel;
}

/** The card of the model: what it is, its data, and what it reaches. */
export function cardOf({ answers, scores, sold, ...naming }: Findings): string {
  const { taxonomy } = naming;
  const names = answers.reduce((sum, own) => sum + own.names.length, 0);
  const all = answers.flatMap((own) => own.answers).reduce((sum, one) => sum + one.all, 0);
  const ways = Object.entries(wayWords) as [keyof Scores, string][];
  const total = (way: keyof Scores): Score => scores.map((one) => one[way]).reduce(plus);
  return `# What colours are called more finely

Below each of the 11 families, the part of people who would say each of its names: "navy" or "dark blue" of all that say some
blue. ${names} of the ${taxonomy.names.length} names that ship are counted, by 10 numbers each. The others, and names that an editor adds, are known by
their colours alone: at one of them such a name is said by a twentieth as many people as all counted ones, by fewer the further
off. Fitted and measured again in some minutes by

    npm run train -- survey FOLDER

where FOLDER holds the packs below. The numbers go to \`src/core/names/saidWeights.ts\`; the same counts give the same numbers.

## Data

${all.toLocaleString('en-GB')} answers of the xkcd colour survey (CC0), as counted by c3 in bins of 5 units of Lab: people on the web named plain
colours on their screens, in English. Which of its 153 terms stand for which name is our own table
(\`training/survey/surveyTerms.ts\`): synonyms count together, terms on the border of two families not at all. A multinomial logistic a
family over L*, a*, b* and all products of two. Three constants were chosen on the merchants' words below:
a twentieth, and how fast it falls (neither matters much); and a veil of white light, 0.015, that is taken from cloth first, since a
photo shows dark cloth lighter and greyer than a screen's colour of the same name.

## What it reaches

Answers that it was not fitted to, 5 folds by cubes of 15 units of Lab. The name of a family is taken as given.

| | first name agrees | log-loss |
|---|---|---|
${ways.map(([way, words]) => `| ${words} | ${means(total(way))} |\n`).join('')}
| first name agrees, family by family | ${scores.map(({ family }) => family).join(' | ')} |
|---|${scores.map(() => '---|').join('')}
${ways.map(([way, words]) => `| ${words} | ${scores.map((one) => agreed(one[way])).join(' | ')} |\n`).join('')}
Photos of clothes and shoes whose family was found as the merchant says, by the word that the merchant gave: words that say more than
the family (navy blue, maroon, olive), and one in six of the plain ones (blue, red). The three constants above, the veil among them, were
chosen on these photos; nothing else of this model was fitted to them.

| | photos | nearest reference | among the nearest three | this model | among its first three |
|---|---|---|---|---|---|
${soldRow(
  'finer words',
  sold.filter(({ isFine }) => isFine),
  naming,
)}
${soldRow(
  'plain words',
  sold.filter(({ isFine }) => !isFine),
  naming,
)}

The survey knows colours on screens. Families are found by what people call cloth in photos; below them cloth is named as a
screen of that colour, less the veil, would be. Names outside the survey's 153 terms (charcoal, denim, camel) hardly ever come first.

${notice}`;
}

const wayWords: Readonly<Record<keyof Scores, string>> = {
  said: 'this model',
  nearest: 'nearest reference (CIEDE2000), others by exp(-distance / 7)',
  plain: 'each name as often as of all colours',
  bound: 'what people said of that very colour: no way does better',
};

const agreed = (score: Score): string => (score.agreed / score.all).toFixed(2);

const means = ({ all, surprise, agreed: right }: Score): string =>
  `${(right / all).toFixed(3)} | ${(surprise / all).toFixed(3)}`;

function soldRow(
  words: string,
  sold: readonly Sold[],
  { taxonomy, model }: Pick<Findings, 'taxonomy' | 'model'>,
): string {
  const part = (isRight: (one: Sold) => boolean): string =>
    (sold.filter(isRight).length / sold.length).toFixed(3);
  const isNear = (first: number) => (one: Sold) =>
    taxonomy.names
      .filter(({ family }) => family === one.family)
      .map((entry) => ({ name: entry.name, off: distanceTo(entry, one.lab) }))
      .sort((a, b) => a.off - b.off)
      .slice(0, first)
      .some(({ name }) => name === one.wanted);
  const isAmong = (first: number) => (one: Sold) =>
    namesWithin(one.family, one.lab, taxonomy, model)
      .sort((a, b) => b.chance - a.chance)
      .slice(0, first)
      .some(({ name }) => name === one.wanted);
  const parts = [isNear(1), isNear(3), isAmong(1), isAmong(3)].map(part);
  return `| ${words} | ${sold.length} | ${parts.join(' | ')} |`;
}
