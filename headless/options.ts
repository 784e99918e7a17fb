import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asPhotographed, type LightChoice } from '../src/core/light/choice.ts';
import {
  asRecipe,
  leastMergeBelow,
  mostMergeBelow,
  type PaletteChoice,
} from '../src/core/palette/choice.ts';
import { type Recipe, recipes } from '../src/core/palette/palette.ts';
import { type Garment, isWorn, type Layer, layers } from '../src/core/segment/layer.ts';
import { type Method, methods } from '../src/core/segment/method.ts';
import { methodWords } from '../src/core/segment/methods/methodWords.ts';
import { defaultErrors, leastErrors, mostErrors } from '../src/core/tags/acceptance.ts';
import { type Language, languages } from '../src/core/tags/language.ts';

/** What the `tag` command was asked for. */
export interface TagOptions {
  /** Files and folders, in the order given. */
  readonly paths: readonly string[];
  /** Where masks go; null: none are written. */
  readonly maskDir: string | null;
  /** Where cut-outs go; null: none are written. */
  readonly cutoutDir: string | null;
  /** How the garment is cut out. */
  readonly method: Method;
  /** Which garment the photos are about; null: the most likely. */
  readonly garment: Garment | null;
  /** Layers that belong to the mask whatever the photo is about. */
  readonly keep: readonly Layer[];
  /** Whether every garment of a figure gets a tag of its own, too. */
  readonly withGarments: boolean;
  /** What colours are corrected by. */
  readonly light: LightChoice;
  /** How its colours become a palette. */
  readonly palette: PaletteChoice;
  /** Who says what a garment's colours are: all that Dyelot does with a photo, or a network that looks at it once. */
  readonly colours: ColourSource;
  /** At most so many wrong tags in a hundred accepted. */
  readonly errors: number;
  /** What names are called beside. */
  readonly language: Language;
  /** A file of names in place of those that ship; null: none. */
  readonly taxonomy: string | null;
  /** Whether it is told what garment each photo shows. */
  readonly withCategory: boolean;
  /** Longest side that a photo is worked on at, in pixels. */
  readonly longestSide: number;
  /** Photos worked on at the same time. */
  readonly jobs: number;
}

/** Who names colours. */
const colourSources = ['pipeline', 'network'] as const;

type ColourSource = (typeof colourSources)[number];

/** Either options, or that help was wanted, or why the arguments make no sense. */
export type Parsed =
  | { readonly kind: 'options'; readonly options: TagOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string };

const languagesKnown = Object.keys(languages) as Language[];

/** What is worn by a person. */
const garments = layers.filter(isWorn);

export const usage = `Usage: npm run -s tag -- [options] FILE|DIR ...

Cuts the garment out of each photo, names its colours and prints one JSON line a photo, in the
order given. Folders are searched to the bottom for picture files and sorted by path. A photo that
cannot be read gets a line with "error" that says why; the rest goes on.

Options
  --mask-dir DIR  write each mask as a PNG (255 garment, 0 background) into DIR,
                  named after its photo; no mask is written over a photo
  --cutout-dir DIR
                  write each garment alone as a PNG with a soft edge, the rest transparent,
                  likewise into DIR
  --method NAME   cut out by NAME (default grabcut; the others are there to compare with):
${methods.map((method) => `    ${method.padEnd(14)} ${methodWords[method].fails}`).join('\n')}
  --garment NAME  the garment that the photos are about: ${garments.join(', ')};
                  where it cannot be told apart, all that is worn is kept
  --garments      tag every garment of a figure by itself, too, as "garments": kind, box in the photo's
                  pixels, score and share of the figure, then palette and tag as above
  --keep LAYERS   layers that are kept in any case, joined by commas, as in --keep skin,hair
  --light SOURCE  correct colours by the light: photographed (default: not at all) or background, where
                  that is plain and neutral; "light" then says what was done, or why it was not
  --recipe NAME   find colours by NAME: cloth (default), or article, the published recipe to compare with
                  (8 clusters, merged by plain CIEDE2000, named by the nearest of the list)
  --merge N       colours closer than N by CIEDE2000 are one (${leastMergeBelow} to ${mostMergeBelow}, default 10)
  --colours NAME  have the tag's colours named by NAME: pipeline (default), or network, a small one that looks at
                  the photo once, to compare with: "namedBy" says so, and all is for review;
                  palette and names of swatches stay
  --errors N      accept tags so that at most N in a hundred of them are wrong, as far as can be foretold
                  (${leastErrors} to ${mostErrors}, default ${defaultErrors}); the rest is for review
  --language CODE say each name in a language too, as "word": ${languagesKnown.join(', ')} (default en: no word)
  --taxonomy FILE name colours by FILE, a list that the page exported as JSON
  --no-category   do not say what garment each photo shows, which takes a while to get ready
  --size N        work on photos scaled to at most N pixels on the longest side (32 to 4096, default 512)
  --jobs N        work on N photos at the same time (1 to 64, default: one a processor core)
  --help          print this text

Exit status: 0 when every photo has its line, 1 when the command itself failed, 2 for bad options.
`;

/** Reads the arguments after `--`. */
export function parseOptions(args: readonly string[]): Parsed {
  try {
    return read(args);
  } catch (thrown) {
    return { kind: 'mistake', message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

const known = {
  'mask-dir': { type: 'string' },
  'cutout-dir': { type: 'string' },
  method: { type: 'string' },
  garment: { type: 'string' },
  keep: { type: 'string' },
  garments: { type: 'boolean' },
  light: { type: 'string' },
  recipe: { type: 'string' },
  merge: { type: 'string' },
  colours: { type: 'string' },
  errors: { type: 'string' },
  language: { type: 'string' },
  taxonomy: { type: 'string' },
  'no-category': { type: 'boolean' },
  size: { type: 'string' },
  jobs: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function read(args: readonly string[]): Parsed {
  const asked = { args: [...args], allowPositionals: true, options: known };
  const { tokens } = parseArgs({ ...asked, strict: false, tokens: true });
  const named = tokens.filter((token) => token.kind === 'option');
  if (named.some(({ name }) => name === 'help')) return { kind: 'help' };
  for (const token of named) expectValue(token);
  const { values, positionals } = parseArgs(asked);
  const [maskDir, cutoutDir] = foldersNamed(values['mask-dir'], values['cutout-dir']);
  const options: TagOptions = {
    paths: positionals,
    maskDir,
    cutoutDir,
    method: oneOf('--method', methods, values.method ?? 'grabcut'),
    garment: values.garment === undefined ? null : oneOf('--garment', garments, values.garment),
    keep: (values.keep?.split(',') ?? []).map((layer) => oneOf('--keep', layers, layer)),
    withGarments: values.garments ?? false,
    light: lightNamed(values.light),
    palette: paletteOf(values.recipe, values.merge),
    colours: oneOf('--colours', colourSources, values.colours ?? 'pipeline'),
    errors: wholeNumber('--errors', values.errors, defaultErrors, leastErrors, mostErrors),
    language: oneOf('--language', languagesKnown, values.language ?? 'en'),
    taxonomy: values.taxonomy ?? null,
    withCategory: !values['no-category'],
    longestSide: wholeNumber('--size', values.size, 512, 32, 4096),
    jobs: wholeNumber('--jobs', values.jobs, Math.min(64, availableParallelism()), 1, 64),
  };
  // Last: the only path may have been taken for the value of an option that had none.
  if (positionals.length === 0) throw new Error('No file or folder was given.');
  return { kind: 'options', options };
}

/** An option as it was typed. */
interface Named {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

const isKnown = (name: string): name is keyof typeof known => Object.hasOwn(known, name);

/** Throws, in the command's own words, what Node would throw in its own. */
function expectValue({ name, rawName, value, inlineValue }: Named): void {
  if (!isKnown(name) || rawName !== `--${name}`) throw new Error(`There is no option ${rawName}.`);
  if (known[name].type === 'boolean') return;
  if (value === undefined) throw new Error(`${rawName} needs a value.`);
  if (!inlineValue && value.startsWith('-'))
    throw new Error(`${rawName} needs a value, and "${value}" is none.`);
}

function lightNamed(source = 'photographed'): LightChoice {
  const known = oneOf('--light', ['photographed', 'background'], source);
  return known === 'background' ? { by: 'background' } : asPhotographed;
}

function paletteOf(recipe: string | undefined, merge: string | undefined): PaletteChoice {
  const preset = asRecipe(oneOf<Recipe>('--recipe', recipes, recipe ?? 'cloth'));
  if (merge === undefined) return preset;
  const mergeBelow = Number(merge);
  if (/^\d+(\.\d+)?$/.test(merge) && mergeBelow >= leastMergeBelow && mergeBelow <= mostMergeBelow)
    return { ...preset, mergeBelow };
  throw new Error(
    `--merge takes a number from ${leastMergeBelow} to ${mostMergeBelow}, not "${merge}".`,
  );
}

/** Both kinds of picture have the same names: they cannot go to one folder. */
function foldersNamed(masks: string | undefined, cutouts: string | undefined) {
  if (masks === '') throw new Error('--mask-dir needs a folder.');
  if (cutouts === '') throw new Error('--cutout-dir needs a folder.');
  if (masks !== undefined && cutouts !== undefined && resolve(masks) === resolve(cutouts))
    throw new Error('--mask-dir and --cutout-dir need two folders.');
  return [masks ?? null, cutouts ?? null] as const;
}

function oneOf<Name extends string>(option: string, names: readonly Name[], text: string): Name {
  const name = names.find((known) => known === text);
  if (name) return name;
  throw new Error(`${option} takes ${names.join(', ')}, not "${text}".`);
}

function wholeNumber(
  name: string,
  text: string | undefined,
  preset: number,
  least: number,
  most: number,
): number {
  if (text === undefined) return preset;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Error(`${name} takes a whole number from ${least} to ${most}, not "${text}".`);
}
