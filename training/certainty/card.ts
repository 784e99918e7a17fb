import {
  type CertaintyModels,
  settings,
  traits,
} from '../../src/core/segment/certainty/certaintyModel.ts';
import { rankCorrelation } from './rank.ts';
import { type Kind, kinds, type Trial } from './trials.ts';

/** A trial and what was said of it before its truth was looked at. */
export interface Judged extends Trial {
  readonly certainty: number;
}

const words: Readonly<Record<Kind, string>> = {
  street: 'people in the street',
  unlearned: 'the same, nothing learned of people',
  posed: 'the same people before plain grounds',
  laid: 'their garments, laid on plain grounds',
  shop: 'tops on white, shop photos',
  objects: 'everyday objects, only looked at',
};

/** Bounds of the bins of the reliability table. */
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001];

/** The card of the model: what it is, its data, and what it reaches on what it was not fitted to. */
export function cardOf(judged: readonly Judged[], models: CertaintyModels): string {
  return `# How certain a mask is

A number in [0, 1] that says what overlap (intersection over union) with the true mask to expect, from what can be seen
without knowing it. A logistic model for each of three settings: a plain backdrop, a figure that was seen before a busy one, neither.
No weight is below 0 but that of the height, so a fainter edge never makes a mask more certain. Made again in some minutes,
whenever the cut has changed, by

    npm run train -- certainty FOLDER

where FOLDER holds the packs below. The numbers go to \`src/core/segment/certainty/certaintyWeights.ts\`; the same photos and the
same cut give the same numbers.

## Data

- Street photos with pixel masks (Apache-2.0; bloggers' photos), true mask: the garments without skin and hair. Cut with
  layers that did not learn from them, and every second one with nothing learned of people.
- The garments of half of these photos, and the people of the other half, before plain grounds of our own making: near-white, light colours, and colours of the garment itself.
- Shop photos of tops on white with masks (a retailer's): used to tune these numbers, which is all that they may be used for.
- Photos of everyday objects, not fitted to.

No photo, mask or crop is in any file here.

## What it reaches

Street, laid and shop photos are judged by models fitted without their fold (5 folds by photo). Rank: Spearman's correlation of the
certainty with the true overlap.

| photos | count | mean overlap | mean certainty | rank | rank, skin and hair counted as true |
|---|---|---|---|---|---|
${kinds.map((kind) => kindRow(kind, judged)).join('')}
Does a certainty mean what it says? All photos but the objects:

| certainty | photos | mean certainty | mean overlap | overlap below 0.5 |
|---|---|---|---|---|
${BINS.slice(1)
  .map((to, n) => binRow(BINS[n]!, to, judged))
  .join('')}
## The numbers

| | bias | ${traits.join(' | ')} |
|---|---|${traits.map(() => '---|').join('')}
${settings.map((setting) => `| ${setting} | ${models[setting].bias} | ${traits.map((trait) => models[setting].weights[trait]).join(' | ')} |\n`).join('')}`;
}

function kindRow(kind: Kind, judged: readonly Judged[]): string {
  const mine = judged.filter((trial) => trial.kind === kind);
  if (mine.length === 0) return '';
  const certainties = mine.map(({ certainty }) => certainty);
  const overlaps = mine.map(({ overlap }) => overlap);
  const rank = rankCorrelation(certainties, overlaps);
  const rankFigure = rankCorrelation(
    certainties,
    mine.map(({ overlapFigure }) => overlapFigure),
  );
  return row([words[kind], mine.length, meanOf(overlaps), meanOf(certainties), rank, rankFigure]);
}

function binRow(from: number, to: number, judged: readonly Judged[]): string {
  const mine = judged.filter(
    ({ kind, certainty }) => kind !== 'objects' && certainty >= from && certainty < to,
  );
  if (mine.length === 0) return '';
  const overlaps = mine.map(({ overlap }) => overlap);
  const bad = overlaps.filter((overlap) => overlap < 0.5).length / mine.length;
  const certainty = meanOf(mine.map(({ certainty }) => certainty));
  return row([`${from} to ${Math.min(1, to)}`, mine.length, certainty, meanOf(overlaps), bad]);
}

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === 'string' || Number.isInteger(cell) ? cell : cell.toFixed(3))).join(' | ')} |\n`;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
