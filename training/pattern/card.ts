import { patterns } from '../../src/core/pattern/pattern.ts';
import type { PatternModel } from '../../src/core/pattern/patternModel.ts';
import { type Judged, measure, said } from './measure.ts';
import type { Origin } from './seen.ts';

/** The card of the model: what it is, its data, and what it reaches on what it was not fitted to. */
export function cardOf(
  judged: readonly Judged[],
  grounds: readonly boolean[],
  model: PatternModel,
): string {
  const of = (origin: Origin) => judged.filter((one) => one.origin === origin);
  const [shop, painted] = [of('shop'), of('painted')];
  // Weights, and the mean and deviation of each trait.
  const numbers = patterns.length * (model.traits.length + 1) + 2 * model.traits.length;
  return `# Which pattern a cloth has

The chance of each of seven patterns, from ${model.traits.length} traits of a garment's inside: a multinomial logistic model. \`docs/pattern.md\` says
how, and what was tried. Made again in some minutes by

    npm run train -- pattern FOLDER

where FOLDER holds the packs below. The numbers go to \`src/core/pattern/patternWeights.ts\`; the same photos and the same cut give
the same numbers.

## Data

- Tuned, not trained: ${numbers} numbers to ${shop.length} photos of clothes of an Indian online retailer whose title names one
  pattern, which is what the pack allows. The titles are no careful labels: a pinstripe too fine for the photo is "striped", a small
  logo "printed", a jacket in blocks "solid".
- ${painted.length} garments that we painted, of known pattern, from fine to bold, turned, as JPEG; each counts half a photo.
- Of dotted, melange and blocked cloth the photos hold next to none: these patterns are known from paintings alone.

No photo, label or crop is in any file here.

## What it reaches

Each garment is judged by a model fitted without its fold (5 folds by blocks of neighbours).

| | photos, by the title's word | painted |
|---|---|---|
${rows(shop, painted)}
Of ${grounds.length} painted garments that are striped, checked, dotted or printed, the base is the ground that they were painted on in
${(grounds.filter(Boolean).length / grounds.length).toFixed(3)}; nothing is fitted to that.

Photos: what the title says (down), what was found (across).

${table(shop)}
Painted: what it is (down), what was found (across).

${table(painted)}`;
}

function rows(shop: readonly Judged[], painted: readonly Judged[]): string {
  const [left, right] = [measure(shop), measure(painted)];
  return Object.entries(left)
    .map(([words, value]) => {
      const other = right[words as keyof typeof right];
      return `| ${words} | ${value.toFixed(3)} | ${other.toFixed(3)} |\n`;
    })
    .join('');
}

function table(judged: readonly Judged[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
  const counts = patterns.map((pattern) => {
    const mine = judged.filter((one) => one.pattern === pattern);
    const found = patterns.map((_, k) => mine.filter((one) => said(one) === k).length);
    return mine.length > 0 ? line([pattern, ...found]) : '';
  });
  return [line(['', ...patterns]), line(['---', ...patterns.map(() => '---')]), ...counts].join('');
}
