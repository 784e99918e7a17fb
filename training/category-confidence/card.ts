import { meanOf } from '../confidence/measure.ts';
import type { AttributeFigures } from './attributeFigures.ts';
import { attributeLessons } from './attributes.ts';
import { classesOf, farKinds, holds, measureAll } from './figures.ts';
import type { Told } from './heldOut.ts';
import { isPainted } from './paintings.ts';
import { isGarment, isGround, isKnown } from './seen.ts';

/** How many photos of each pack the net was taught by. */
export interface Lessons {
  readonly train: number;
  readonly extra: number;
  readonly street: number;
}

/** The net that a card is about. */
interface Described {
  readonly labels: readonly string[];
  readonly bytes: number;
  readonly lessons: Lessons;
}

/** The card of the category model: what it is, its data, and what it reaches on what nothing was fitted to. */
export function cardOf(
  told: readonly Told[],
  attributes: readonly AttributeFigures[],
  { labels, bytes, lessons: { train, extra, street } }: Described,
): string {
  const known = told.filter(isKnown);
  const unknown = told.filter((one) => !isKnown(one) && isGarment(one));
  const painted = classesOf(told.filter(isPainted));
  return `# What garment it is

One of ${labels.length} classes (${labels.join(', ')}), how sure that is, whether it is any of them at all, and what else
can be told: ${attributeLessons.map(({ name }) => name).join(', ')}. \`docs/classifier.md\` says how, and what was tried.

- \`net.json\`, \`weights.bin\`: a convolutional net, ${(bytes / 1e6).toFixed(2)} MB, 8 bits a weight. From the start, in about two hours on one core:
  \`npm run train -- category FOLDER\`
- \`calibration.json\`: what its numbers mean. In three minutes, also after another net:
  \`npm run train -- category-confidence FOLDER\`

FOLDER holds the packs below. All figures are printed by the second command; same net, same photos, same figures.

## Data

- The net: ${counted(train)} photos of clothes that people took at home on floors, beds and hangers (CC0 1.0), ${counted(extra)} more of the same kind of the finer
  labels (CC0 1.0), and garments cut from ${counted(street)} street photos of people by their pixel labels (Clothing Co-Parsing, Apache-2.0; Yang, Luo,
  Lin 2014). No weights of others. First weights by seed 1 of PyTorch; each round by seeds of its number, [7, round] of NumPy and round of PyTorch.
- What its numbers mean: the ${known.length} photos of the first pack that are kept for that, and ${unknown.length} of the finer labels that are of no class of the
  net's (${kindsOf(unknown).join(', ')}). The net has seen neither. Beside them corners of the former that hold no garment, and ${painted.flat().length}
  pictures that our own code paints: shapes, strokes like writing, stripes, noise, gradients.
- Attributes: the same photos. Those that the net was trained on would make it too sure.

No photo, label or crop is in any file here.

## What it reaches

Photos that the net was not trained on; all that is fitted to the net's numbers was fitted without the part of the photos that it is measured
on (5 parts; the finer labels in blocks of neighbours, which are often of one sender; of the painted pictures a whole kind each: it is told by what
the other kinds taught).

| | |
|---|---|
${Object.entries(measureAll(told))
  .map(([words, value]) => `| ${words} | ${value.toFixed(3)} |\n`)
  .join('')}
Far ones are those of the kinds ${farKinds.join(' and ')}. Were every chance exactly right, so few photos would still show the calibration error
of the line below it. Nearly every sender of these photos
sent some of the net's, too: expect less of other people's photos.

| class | photos | right | set holds it | classes in the set |
|---|---|---|---|---|
${classesOf(known).map(classRow).join('')}
| no class of the net's | photos | said to be unknown | mean confidence | most often called |
|---|---|---|---|---|
${[...classesOf(unknown), told.filter(isGround), ...painted].map(unknownRow).join('')}
## Attributes

Each is told of the classes named. A kind of garment teaches what its name surely says, no more.

| attribute | told of | right | calibration error (15 bins) | photos | right by kind |
|---|---|---|---|---|---|
${attributes.map(attributeRow).join('')}
Pattern comes from the colour engine (\`docs/pattern.md\`). Left out, because no label teaches it: the kind of neckline (crew, V), how long
skirts, dresses and sleeves between short and long are, buttons against zips, fit, cloth.

## What falls short

- Shirts and dresses are told their sleeves by what other garments taught.
- Children's clothes are hardly among the photos of known classes; bodies and rompers are among the unknown ones.
- A kind of thing that is not among the unknown ones is found less often: then only the energy of the logits speaks.
- Of photos without a garment only floors, beds and walls were measured, and painted pictures: no cups, no cats.
`;
}

const counted = (photos: number): string => photos.toLocaleString('en-GB');

const kindsOf = (told: readonly Told[]): string[] => classesOf(told).map(([one]) => one!.kind);

function classRow(own: readonly Told[]): string {
  const [right, held] = [meanOf(own, (one) => one.right), meanOf(own, holds)];
  const size = meanOf(own, ({ prediction }) => prediction.set.labels.length);
  return `| ${own[0]!.kind} | ${own.length} | ${right.toFixed(3)} | ${held.toFixed(3)} | ${size.toFixed(2)} |\n`;
}

function unknownRow(own: readonly Told[]): string {
  const isSaid = meanOf(own, ({ prediction }) => prediction.isUnknown);
  const confidence = meanOf(own, ({ prediction }) => prediction.confidence);
  return `| ${own[0]!.kind} | ${own.length} | ${isSaid.toFixed(3)} | ${confidence.toFixed(3)} | ${mostCalled(own)} |\n`;
}

function mostCalled(own: readonly Told[]): string {
  const called = own.map(({ prediction }) => prediction.label);
  const timesOf = (label: string) => called.filter((one) => one === label).length;
  return [...new Set(called)].sort((a, b) => timesOf(b) - timesOf(a))[0]!;
}

function attributeRow({
  name,
  photos,
  accuracy,
  calibrationError,
  recalls,
}: AttributeFigures): string {
  const { of } = attributeLessons.find((lesson) => lesson.name === name)!;
  const kinds = Object.entries(recalls).map(
    ([kind, [part, count]]) => `${kind} ${part.toFixed(2)} of ${count}`,
  );
  return `| ${name} | ${of.join(', ')} | ${accuracy.toFixed(3)} | ${calibrationError.toFixed(3)} | ${photos} | ${kinds.join(', ')} |\n`;
}
