import type { Taught } from './taught.ts';

/** The card of the net, as Markdown. `masks`: what it gives the mask, as tables. */
export function cardOf(taught: Taught, masks: string): string {
  const { seed, epoch, epochs, photos, learned, weights, kinds, mean, figure, worn } = taught;
  const rows = Object.entries({ ...kinds, 'mean without other': mean, figure, worn });
  return `# The garment parser: what a photo of a person shows, place by place

A U-Net of residual blocks (Ronneberger, Fischer, Brox 2015; He, Zhang, Ren, Sun 2016) that also sees where in the photo it looks (Liu and
others 2018), and a mean of the whole: five levels down to 144 channels, four up. ${weights.toLocaleString('en-GB')} weights, a signed byte
each with a scale for every output (\`src/core/learn/net.ts\`): 1.6 MB. It looks at 128 x 192 pixels. \`docs/parser.md\` says what it is used for. Made again, or
taken further where it was broken off, by

    npm run train -- parser FOLDER

where FOLDER holds photos as \`training/layers/labelled.ts\` reads them. PyTorch; seed ${seed} for the first weights, NumPy [11, round] for the
lessons of each round; this is the net after ${epoch} of ${epochs} rounds. The weights are a moving average.

## Data

${learned} of ${photos} street photos of bloggers with pixel labels (the Clothing Co-Parsing set; W. Yang, P. Luo, L. Lin 2014), 59 words
mapped to the ten layers of \`src/core/segment/layer.ts\`; every fifth photo was held back. Licence of the set: Apache-2.0 (the set's own
licence file). No weights of others. No photo, label or crop of them is in this folder.
Figures were mirrored, turned, scaled, put before other photos' backgrounds and before plain ones; garments were dyed; light was varied.

## What it reaches

Intersection over union on the ${photos - learned} photos that were held back, at their own sizes, each seen as it is and mirrored.

| kind | IoU |
|---|---|
${rows.map(([kind, share]) => `| ${kind} | ${share.toFixed(kind in kinds ? 2 : 3)} |`).join('\n')}

Of the kinds all pixels are counted together; figure and worn are means over the photos.

## What it gives the mask

Means over the photos held back, cut with trees that had not seen them either: \`npm run bench -- parser FOLDER\`. How much the parser and
the background count in the cut was chosen on the other half of them.

${masks}

## Where it is weak

It learned from slim adults of the fashion blogs of about 2012, mostly women, standing, seen from head to foot, in Western street
clothes. Expect less with children, groups, people who sit, veils, saris and other dress, and dark skin in poor light. It knows clothes on
people alone. Hats, bags and accessories are found seldom, dresses are taken for tops with skirts, jackets for tops; edges are blurred.
`;
}
