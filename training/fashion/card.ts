import {
  accuracyOf,
  type FashionNet,
  fashionLabels,
  worstMistakes,
} from '../../src/core/learn/fashionNets.ts';
import type { Taught } from './taught.ts';

const what: Readonly<Record<FashionNet, string>> = {
  dense: `The net of the tutorials: 784 pixels, one layer of 128 with ReLU, ten answers.`,
  lenet: `LeNet-5 (LeCun, Bottou, Bengio, Haffner 1998, figure 2): two convolutions of 5 x 5 (6 and 16 channels), two poolings, dense layers of
120 and 84. With ReLU, the highest of four pixels instead of their mean, padding at both convolutions, and batch normalisation
while it was taught (folded into the weights).`,
  cnn: `A small residual net (He, Zhang, Ren, Sun 2016): a stem of 16 channels, then 32 at 14 x 14 with one block and 64 at 7 x 7 with
two, a mean, ten answers. Batch normalisation while it was taught (folded into the weights).`,
};

/** The card of a net, as Markdown. */
export function cardOf({ name, seed, epochs, parameters, heldBack, confusion }: Taught): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const recall = fashionLabels.map((label, k) => {
    const row = confusion[k]!;
    const all = row.reduce((sum, count) => sum + count, 0);
    return `| ${label} | ${percent(row[k]! / all)} | ${row.join(' | ')} |`;
  });
  const mistakes = worstMistakes(confusion, 4).map(
    ({ is, told, share }) => `${fashionLabels[is]} for ${fashionLabels[told]} (${percent(share)})`,
  );
  return `# fashion-${name}: ten kinds of clothes in 28 x 28 grey pixels

${what[name]} ${parameters.toLocaleString('en-GB')} weights,
a signed byte each with a scale for every output (\`src/core/learn/net.ts\`). A demonstrator for the lab: the category beside photos is
not its work. Made again, or taken further where it was broken off, by

    npm run train -- fashion FOLDER ${name}

where FOLDER holds \`fashion-mnist\` as it is published: four idx files. PyTorch, one thread, seed ${seed}, ${epochs} epochs; half of the
pictures mirrored; the weights are a moving average.

## Data

Fashion-MNIST: 60,000 pictures of Zalando's articles to learn from (5,000 of them held back to choose by), 10,000 to test. No picture
of it is in this folder, in the page or in its tests.

## What it reaches

Test pictures, looked at once by the net as it ships: **${percent(accuracyOf(confusion))}** right (held back: ${percent(heldBack)}). It
takes most often ${mistakes.join(', ')}.

| is | right | ${fashionLabels.join(' | ')} |
|---|---|${fashionLabels.map(() => '---').join('|')}|
${recall.join('\n')}

## Where it is weak

It knows one shop's studio pictures: upright, alone, cut out, bright on black. It has no answer for what is none of the ten, and its
chances sum to 1 whatever it is shown; they were not calibrated. White clothes vanish on the way to its 28 x 28 pixels.

## Notice

Fashion-MNIST: Han Xiao, Kashif Rasul, Roland Vollgraf, "Fashion-MNIST: a Novel Image Dataset for Benchmarking Machine Learning
Algorithms", arXiv 1708.07747, 2017.

> The MIT License (MIT)
>
> Copyright (c) 2017 Zalando SE, https://tech.zalando.com
>
> Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
> "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
> distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
> the following conditions:
>
> The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.
>
> THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
> MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
> ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
> THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;
}
