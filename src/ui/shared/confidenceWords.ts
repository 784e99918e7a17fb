import { borderingName } from '../../core/names/said.ts';
import { sureFrom } from '../../core/tags/confidence.ts';
import type { Family } from '../../core/tags/family.ts';
import type { NamedSwatch, Tag } from '../../core/tags/tag.ts';

/** What a name is called in the language of whoever reads. */
export type Wording = (name: string) => string;

const asItIs: Wording = (name) => name;

/** A second family this close (CIEDE2000), or said by this part of people, is said beside the first. */
const closeBelow = 4;
const saidFrom = 0.2;

/** From this chance on what is not sure is at least likely. */
const likelyFrom = 0.5;

/** What a chance of being right is called, in [0, 1]. */
export function degree(chance: number): string {
  if (chance >= sureFrom) return 'sure';
  return chance >= likelyFrom ? 'likely' : 'not sure';
}

/** What a swatch may well be called instead: the other side of a border, or a second family that comes near. */
export function otherName(swatch: NamedSwatch): string | null {
  const { said, margin, runnerUp } = swatch;
  const border = said && borderingName(said);
  if (border) return border.name;
  if (namedSurely(swatch) >= sureFrom) return null;
  const isNear = said ? said.runnerUp >= saidFrom : margin < closeBelow;
  return isNear ? runnerUp.name : null;
}

/**
 * How sure a swatch's name is: "sure", "or black", "likely", "not sure". By what people would say: its confidence says whether they
 * would count it at all. A family that is sure does not make a name sure that less than half would say.
 */
export function swatchCertainty(swatch: NamedSwatch, word = asItIs): string {
  const other = otherName(swatch);
  if (other !== null) return `or ${word(other)}`;
  const isSaidByMost = (swatch.said?.names[0]?.share ?? 1) >= likelyFrom;
  const certainty = degree(namedSurely(swatch));
  return certainty === 'sure' && !isSaidByMost ? 'likely' : certainty;
}

const namedSurely = ({ said, confidence }: NamedSwatch): number => said?.name ?? confidence;

/** A swatch in words: "navy, sure", "navy or black". */
export function swatchWords(swatch: NamedSwatch, word = asItIs): string {
  const between = otherName(swatch) === null ? ', ' : ' ';
  return `${word(swatch.name)}${between}${swatchCertainty(swatch, word)}`;
}

/** A tag in words, in two parts, so that they can be set apart: "Blue, navy" and "sure". */
export interface TagWords {
  readonly colour: string;
  readonly certainty: string;
}

/** Says a tag: its family and finer name, and how sure that is, whatever is decided by it. */
export function tagWords(tag: Tag, word = asItIs): TagWords {
  if (tag.primary === null) return { colour: 'No garment found', certainty: 'please look' };
  const main = mainSwatch(tag);
  const colour = colourWords(tag.primary, main?.name, word);
  if (isOfEditor(tag)) return { colour, certainty: 'as you said' };
  const others = othersIn(tag);
  if (others.length > 0) return { colour, certainty: othersWords(others, word) };
  // Where nobody measured what else it may be, the swatch tells.
  const other = tag.set || !main || tag.confidence >= sureFrom ? null : otherName(main);
  return { colour, certainty: other === null ? degree(tag.confidence) : `or ${word(other)}` };
}

/** Whether an editor stands behind the main colour: who only named a swatch has not said how sure it is. */
const isOfEditor = ({ by, confidence }: Tag): boolean => by === 'editor' && confidence === 1;

/** What else the main colour may well be. */
const othersIn = ({ set }: Tag): readonly Family[] => set?.families.slice(1) ?? [];

/** "or black", "or black or grey", "or 3 others": nobody is helped by a longer list. */
const othersWords = (others: readonly Family[], word: Wording): string =>
  others.length > 2
    ? `or ${others.length} others`
    : others.map((family) => `or ${word(family.toLowerCase())}`).join(' ');

/**
 * Which families the main colour may be, where one is not enough, and how often that holds: "Blue, black or grey: sets like this hold
 * the right one in 90 of 100 photos." Empty where one is enough, or nobody knows.
 */
export function setWords(tag: Tag, word = asItIs): string {
  const others = othersIn(tag).map((family) => word(family.toLowerCase()));
  if (!tag.set || others.length === 0) return '';
  const [first] = tag.set.families;
  const names = [familyWord(first!, word), ...others.slice(0, -1)].join(', ');
  const inHundred = Math.round(100 * tag.set.coverage);
  return `${names} or ${others.at(-1)}: sets like this hold the right one in ${inHundred} of 100 photos.`;
}

/** The swatch that the tag's primary family is there for: its largest. */
const mainSwatch = ({ swatches, primary }: Tag): NamedSwatch | undefined =>
  swatches.find(({ family }) => family === primary);

/** "Blue, navy"; where the name is the family's own, "Blue". */
function colourWords(family: string, name: string | undefined, word: Wording): string {
  const said = familyWord(family, word);
  return name === undefined || name === family.toLowerCase() ? said : `${said}, ${word(name)}`;
}

/** A family as a heading: what its basic name is called. */
export const familyWord = (family: string, word: Wording): string =>
  capital(word(family.toLowerCase()));

/** As it begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
