import { nameColour } from '../colour/nameColour.ts';
import type { BadListReason } from '../failure.ts';
import type { Triple } from '../palette/palette.ts';
import type { Family } from '../tags/family.ts';
import type { ColourName, Taxonomy } from '../tags/taxonomy.ts';

/** A colour as it stands in a list that somebody brings. */
export interface ListedColour {
  /** As a name of a taxonomy is written: lower case, single spaces. */
  readonly name: string;
  /** In Lab65. */
  readonly lab: Triple;
  /** What the list says beside; most lists say nothing. */
  readonly family?: Family;
  readonly marketing?: string;
  readonly words?: NonNullable<ColourName['words']>;
}

/** A list of colours out of a file, with what could not be read of it. */
export interface SwatchList {
  readonly colours: readonly ListedColour[];
  readonly refused: readonly RefusedRow[];
}

/** A row of a list that cannot be used. */
export interface RefusedRow {
  /** From 1: the line of a text, the place among the colours of other files. */
  readonly row: number;
  readonly reason: BadListReason;
  /** What is wrong with it, as a sentence. */
  readonly message: string;
}

/** Longer names are cut: nothing shows them. In characters. */
const longestName = 80;

/** A name as a house writes it: single spaces, not too long; empty where nothing is left. */
export const asWritten = (text: string): string =>
  [...text.normalize('NFC').trim().replace(/\s+/g, ' ')].slice(0, longestName).join('').trim();

/** A name as a taxonomy writes it: in lower case, too. */
export const asName = (text: string): string => asWritten(text.toLowerCase());

/**
 * The listed colours as names of a taxonomy: those of one name together, in the list's order. A name without
 * a family is proposed that of the nearest name (CIEDE2000) that is there already.
 */
export function proposeNames(
  colours: readonly ListedColour[],
  taxonomy: Taxonomy,
): readonly ColourName[] {
  const proposed = new Map<string, ColourName>();
  for (const { name, lab, family, marketing, words } of colours) {
    const before = proposed.get(name);
    const references = [...(before?.references ?? []), lab];
    const said = { ...(marketing ? { marketing } : {}), ...(words ? { words } : {}) };
    const found = family ?? before?.family ?? nameColour(lab, taxonomy).family;
    proposed.set(name, { ...said, ...before, name, family: found, references });
  }
  return [...proposed.values()];
}
