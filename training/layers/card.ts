import type { Overlaps } from './measure.ts';

/** What the card says in figures. */
export interface CardFigures {
  readonly photos: number;
  readonly bytes: number;
  /** With models that had not seen the photo, and without any. */
  readonly found: Overlaps;
  readonly without: Overlaps;
}

/** The card of the model, as Markdown. */
export function cardOf({ photos, bytes, found, without }: CardFigures): string {
  const row = (name: string, figure: keyof Overlaps): string =>
    `| ${name} | ${found[figure].toFixed(3)} | ${without[figure].toFixed(3)} |`;
  return `# Layers: what of a figure each part of a photo shows

\`layers.bin\` (${Math.round(bytes / 1000)} kB): trees that tell background, skin, hair and eight kinds of what is worn apart, cell by cell on a
grid of 56 cells on the longest side. No network. Version 1, 22 November 2026. Made again by

    npm run train -- layers FOLDER

where FOLDER holds photos as \`training/layers/labelled.ts\` reads them.

## What it is

Two models of two stages of 100 trees each: one for busy backgrounds, where the figure has to be found, one for plain
backdrops, where it is known. Each tree asks six questions, the same on every branch (Kohavi, Li 1995), of planes of bytes: colour,
texture, how usual a colour is along each side of the frame, barrier distance from the frame, what a first pass found, place; the second
stage also sees what the first believes around the cell (Tu 2008) and what that makes of the photo's own colours. Grown by gradient
boosting on the softmax likelihood with leaves for all kinds at once (Friedman 2001; Iosipoi, Vakhrushev 2022). Seeded.

## What it learned from

${photos} street photos of bloggers with pixel labels (the Clothing Co-Parsing set; W. Yang, P. Luo, L. Lin 2014), 59 words
mapped to the ten layers of \`src/core/segment/layer.ts\`. Licence of the set: Apache-2.0. No photo, label or crop of them is in this folder.
Each photo was shown as it is, mirrored and cropped; the people in it before plain and shaded backdrops, cropped as catalogues
crop; single garments alone. Light and white balance were varied; of every third variant one garment was dyed in the photo's own
colour of skin, so that beige and brown cloth is not skin for its colour.

## What it reaches

Mean intersection over union at 300 pixels' width. Each photo was cut with trees that had not seen it (three parts).

| mask | with the model | without |
|---|---|---|
${row('by default, against what is worn', 'garments')}
${row('by default, against the whole figure', 'whole')}
${row('with skin and hair kept, against the whole figure', 'kept')}

By default what is surely skin or hair is left out and what is doubtful is kept, so neither truth is met in full by that one mask.

## Where it is weak

It learned from slim adults of the fashion blogs of about 2012, mostly women, standing, seen from head to foot, in Western street
clothes. Expect less with children, groups, people who sit, veils, saris and other dress, dark skin in poor light and crops that show
hands or feet only. Which garment is which is known less well than what is skin: jackets are taken for tops, bags and hats for
clothes. Where less than two per cent of a figure is surely skin or hair, no person is seen, and nothing is left out.
`;
}
