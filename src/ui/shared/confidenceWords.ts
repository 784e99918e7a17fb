import { sureFrom } from '../../core/tags/confidence.ts';
import type { Family } from '../../core/tags/family.ts';
import type { NamedSwatch, Tag } from '../../core/tags/tag.ts';
import { percent } from './figures.ts';

/** What a name is called in the language of whoever reads. */
export type Wording = (name: string) => string;

const asItIs: Wording = (name) => name;

/** A second name this close (CIEDE2000), or said by this part of people, is said beside the first. */
const closeBelow = 4;
const saidFrom = 0.2;

/** How sure a swatch's name is: "navy, sure", "blue or navy", "navy, please look". */
export function swatchWords(swatch: NamedSwatch): string {
  const { name, runnerUp } = swatch;
  if (swatch.confidence >= sureFrom) return `${name}, sure`;
  return isClose(swatch) ? `${name} or ${runnerUp.name}` : `${name}, please look`;
}

/** A tag in words, in two parts, so that they can be set apart: "Blue, navy" and "sure". */
export interface TagWords {
  readonly colour: string;
  readonly certainty: string;
}

/** Says a tag: its family and finer name, and how sure that is. */
export function tagWords(tag: Tag, word = asItIs): TagWords {
  if (tag.primary === null) return { colour: 'No garment found', certainty: 'please look' };
  const main = mainSwatch(tag);
  const colour = colourWords(tag.primary, main?.name, word);
  if (tag.by === 'editor') return { colour, certainty: 'as you said' };
  if (tag.decision === 'accept') return { colour, certainty: 'sure' };
  const others = othersIn(tag);
  if (others.length > 0) return { colour, certainty: othersWords(others, word) };
  if (main && isClose(main)) return { colour, certainty: `or ${word(main.runnerUp.name)}` };
  return { colour, certainty: 'please look' };
}

/** What else the main colour may well be. */
const othersIn = ({ set }: Tag): readonly Family[] => set?.families.slice(1) ?? [];

/** "or black", "or black or grey"; of more than these nobody is helped by a list. */
const othersWords = (others: readonly Family[], word: Wording): string =>
  others.length > 2
    ? 'please look'
    : others.map((family) => `or ${word(family.toLowerCase())}`).join(' ');

/**
 * Which families the main colour may be, where one is not enough, and how often that holds: "Blue or black: one of these is right in
 * 90% of photos." Empty where one is enough, or nobody knows.
 */
export function setWords(tag: Tag, word = asItIs): string {
  if (!tag.set || othersIn(tag).length === 0) return '';
  const [first, ...others] = tag.set.families.map((family) => word(family.toLowerCase()));
  const names = [capital(first!), ...others].join(' or ');
  return `${names}: one of these is right in ${percent(tag.set.coverage)} of photos.`;
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isClose = ({ said, margin }: NamedSwatch): boolean =>
  said ? said.runnerUp >= saidFrom : margin < closeBelow;
