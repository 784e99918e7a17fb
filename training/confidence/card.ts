import { defaultErrors } from '../../src/core/tags/acceptance.ts';
import { families } from '../../src/core/tags/family.ts';
import { type Answer, keptOf } from './acceptances.ts';
import type { JudgedPacks } from './judged.ts';
import { type Learned, PAINTED_WEIGHT } from './learn.ts';
import { meanOf, measure } from './measure.ts';
import { type SetTried, setsHeldOut } from './sets.ts';

/** The card of the model: what it is, its data, and what it reaches on what it was not fitted to. */
export function cardOf({ model, tags, listed, painted }: Learned, { words }: JudgedPacks): string {
  const { main, swatch, mask, set } = model;
  const sets = setsHeldOut(words, set.coverage);
  return `# How sure a tag and a swatch are

Two confidences that mean what they say, where to draw the line for so many wrong tags in a hundred, and which families a main
colour may be where one is not enough. \`docs/confidence.md\` says how, and what was tried. Made again after the names, the cut or the
clusters have changed, in a quarter of an hour, by

    npm run train -- confidence FOLDER

where FOLDER holds the packs below. The numbers go to \`src/core/tags/confidenceWeights.ts\`, the diagram to \`docs/reliability.svg\`; the same
photos and the same names give the same numbers.

## Data

Tuned, not trained: 3 numbers and the lines of acceptance to ${count(tags)} photos of clothes and shoes of an Indian online retailer, each with one
merchant's colour word; 3 numbers to ${count(listed)} swatches of small catalogue photos whose colours students had listed, and to ${count(painted)} swatches of
garments that we painted, each for ${PAINTED_WEIGHT} of a photo's. The photos of both packs state no licence:
the packs allow constants to be fitted by their scores, and no more: these few, and a few hundred of the names, are all that was fitted. Each photo was judged by names that were
fitted without its fold (5 folds by blocks of neighbours). No photo, label or crop is in any file here.

main = logistic(${main.bias} + ${main.chance} * logit(chance)); swatch = logistic(${swatch.bias} + ${swatch.listed} * logit(listed) + ${swatch.named} * logit(named)); both times
1 - (1 - certainty of the mask)^${mask}.

## What it reaches

These numbers, too, were fitted without the fold that they are measured on.

| | main colour | swatch, photos | swatch, painted |
|---|---|---|---|
${rowsOf([tags, listed, painted])}
Accepting so that at most so many in a hundred are wrong, the line drawn without the fold (default: ${defaultErrors}):

| asked for | wrong | accepted |
|---|---|---|
${keptOf(tags)
  .map(({ errors, wrong, accepted }) =>
    accepted === 0
      ? `| ${errors} | cannot be promised | 0 |\n`
      : `| ${errors} | ${(100 * wrong).toFixed(1)} | ${accepted.toFixed(3)} |\n`,
  )
  .join('')}
Sets of families with a stated coverage of ${set.coverage}, the line drawn without the fold: ${meanOf(sets, ({ holds }) => holds).toFixed(3)} hold a
right one, with ${meanOf(sets, ({ set: { families: held } }) => held.length).toFixed(2)} families on average.

| families in the set | of all photos | hold a right one |
|---|---|---|
${[1, 2, 3, 4].map((size) => sizeRow(sets, size)).join('')}
The coverage is that of all photos together, not of each colour: ${byFamily(sets)}.

A retailer's photos are not everybody's: on photos of other kinds the confidences may say too much.
`;
}

const count = (answers: readonly Answer[]): string => answers.length.toLocaleString('en-GB');

function rowsOf(columns: readonly (readonly Answer[])[]): string {
  const measures = columns.map((answers) => Object.entries(measure(answers)));
  return measures[0]!
    .map(([words], row) => {
      const cells = measures.map((column) => column[row]![1].toFixed(3));
      return `| ${words} | ${cells.join(' | ')} |\n`;
    })
    .join('');
}

function sizeRow(sets: readonly SetTried[], size: number): string {
  const mine = sets.filter(({ set }) =>
    size < 4 ? set.families.length === size : set.families.length >= 4,
  );
  if (mine.length === 0) return '';
  const part = (mine.length / sets.length).toFixed(3);
  return `| ${size < 4 ? size : '4 or more'} | ${part} | ${meanOf(mine, ({ holds }) => holds).toFixed(3)} |\n`;
}

function byFamily(sets: readonly SetTried[]): string {
  const covered = families.map((family) => {
    const mine = sets.filter(({ named }) => named[0] === family);
    return { family, holds: meanOf(mine, ({ holds }) => holds) };
  });
  return covered
    .sort((a, b) => b.holds - a.holds)
    .map(({ family, holds }) => `${family.toLowerCase()} ${holds.toFixed(2)}`)
    .join(', ');
}
