import { sureFrom } from '../../src/core/tags/confidence.ts';
import { notice } from '../survey/notice.ts';
import { measureLists, measureWords, type Said } from './measure.ts';

/** What was said of photos by models that were fitted without them. */
export interface HeldOut {
  readonly words: readonly Said[];
  readonly lists: readonly Said[];
}

/** The card of the model: what it is, its data, and what it reaches on what it was not fitted to. */
export function cardOf({ words, lists }: HeldOut): string {
  const count = (n: number): string => n.toLocaleString('en-GB');
  return `# What colours of cloth are called

For each shade of a garment, the part of people who would call it by each of the 11 basic colour terms; from all shades, the
chance of each term to be the garment's one colour, and to be on a list of its colours. \`docs/names.md\` says how, and what
was tried. Made again in some minutes, whenever cut or clusters have changed, by

    npm run train -- names FOLDER

where FOLDER holds the packs below. The numbers go to \`src/core/names/nameWeights.ts\`; the same photos and the same cut give the
same numbers.

## Data

Tuned, not trained: 342 numbers (what a colour is called, and which shade is meant) to ${count(words.length)} photos of clothes and shoes
of an Indian online retailer, each with one merchant's colour word; 70 numbers (what is listed, and what those who list call
otherwise) to ${count(lists.length)} small catalogue photos of which students had listed all colours. The photos of both packs state no licence: the packs
allow constants to be fitted by their scores, and no more: a few hundred are all that was fitted. A fiftieth of a photo each count 1,789 vivid colours that most people in the xkcd survey call alike
(CC0, as counted by c3: Heer and Stone 2012, Stanford University, BSD licence): hardly any cloth has them. Three constants (the voice of viewers 0.75, listed
from 0.45, sure from ${sureFrom}) were chosen on the same photos. No photo, label or crop is in any file here.

## What it reaches

Each photo is judged by a model fitted without its fold (5 folds by blocks of neighbours).

| against the merchant's one colour | |
|---|---|
${rows(measureWords(words, sureFrom))}
| against all colours that people listed | |
|---|---|
${rows(measureLists(lists))}
Two people who name a garment's colour agree in about four of five photos: that is where this ends. Merchant and viewers call
very dark and very pale colours by different names (navy is black, pale blue white), so no main colour can please both.
Colours that the retailer hardly sells (orange, neon) rest on few photos and on the survey. The light is as it is photographed.

${notice}`;
}

const rows = (measures: Readonly<Record<string, number>>): string =>
  Object.entries(measures)
    .map(([words, value]) => `| ${words} | ${value.toFixed(3)} |\n`)
    .join('');
