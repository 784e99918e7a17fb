import type { Judged } from './judged.ts';
import { type ListScores, listScores, type Way, wordScores } from './scores.ts';

/** What the net was held against. */
export interface CardFigures {
  readonly bytes: number;
  readonly lists: readonly Judged[];
  readonly painted: readonly Judged[];
  readonly words: readonly Judged[];
}

const ways: Readonly<Record<Way, string>> = { pipeline: 'pipeline', network: 'network' };

/** Both ways beside each other, as Markdown. */
export function tableOf({ lists, painted, words }: CardFigures): string {
  const rows = [
    ...listRows('people list one colour', lists.filter(isOfOne)),
    ...listRows(
      'people list two and more',
      lists.filter((one) => !isOfOne(one)),
    ),
    ...listRows('painted in one colour', painted.filter(isOfOne)),
    ...listRows(
      'painted in two and more',
      painted.filter((one) => !isOfOne(one)),
    ),
  ];
  const wordRows = both((way) => {
    const { photos, first, firstTwo } = wordScores(words, way);
    return `| ${photos} of a shop | ${ways[way]} | ${figure(first)} | ${figure(firstTwo)} |`;
  });
  return `| photos | by | F1 | exactly the list | main colour on it | error of the number |
|---|---|---|---|---|---|
${rows.join('\n')}

| photos | by | merchant's word first | among the first two |
|---|---|---|---|
${wordRows.join('\n')}`;
}

const isOfOne = ({ named }: Judged): boolean => named.length === 1;

const both = (row: (way: Way) => string): string[] => (Object.keys(ways) as Way[]).map(row);

const listRows = (name: string, judged: readonly Judged[]): string[] =>
  both((way) => listRow(`${judged.length} ${name}`, way, listScores(judged, way)));

const listRow = (name: string, way: Way, scores: ListScores): string =>
  `| ${name} | ${ways[way]} | ${figure(scores.f1)} | ${figure(scores.exact)} | ${figure(scores.dominant)} | ${figure(scores.numberError)} |`;

const figure = (value: number): string => value.toFixed(3);

/** The card of the net, as Markdown. */
export const cardOf = (
  figures: CardFigures,
): string => `# colour-net: colours named straight from the photo

A small residual net (He, Zhang, Ren, Sun 2016; ${Math.round(figures.bytes / 1000)} kB) that looks at the whole photo once, 64 x 64 pixels, and says which of the
11 basic colours is the garment's main one (softmax) and which are to be seen on it (a sigmoid each). No cut, no clusters: the way
the article tried first. It is here to be compared with; tags are made by the pipeline (\`docs/names.md\`). Made again by

    npm run train -- colourNet FOLDER

where FOLDER holds the packs below. PyTorch, one thread, seed 5.

## Data

Nobody's labels of photos: garments of 3,068 photos that people took at home (CC0 1.0) and of 502 street
photos of bloggers (the Clothing Co-Parsing set; W. Yang, P. Luo, L. Lin 2014; Apache-2.0), cut out by the pipeline or by the set's own masks,
were dyed in colours whose names are known: bins of the xkcd colour survey (Randall Munroe, CC0 1.0) as counted by c3 (Jeffrey Heer and
Maureen Stone, "Color Naming Models for Color Selection, Image Editing and Palette Design", CHI 2012, Stanford University; notice in the
[card of the names](../names/card.md)); one to three dyes a garment, plain, striped, checked, dotted, in blocks or printed, on their own or another
ground, in varied light. Beside them 240 samples that we painted. No photo, label or crop of them is in this folder.

## What it reaches, beside the pipeline

Photos that neither learned its weights from; the pipeline's constants were fitted to these lists and words (its own figures on photos held back: [card of
the names](../names/card.md)).

${tableOf(figures)}

## Where it is weak

It hardly ever lists a second colour, so it is exact where there is one and nearly never where there are more.

It was told what a dye is called on a screen, not what people call cloth in a photo: navy is blue to it and black to those who look. It
knows no garment from its surroundings but by what it learned of shapes: a model's trousers, skin and a coloured wall speak too. 64 pixels
lose narrow stripes and small prints. Its chances were not calibrated.
`;
