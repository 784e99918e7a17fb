import { type BadListReason, fail, type Outcome, succeed } from '../failure.ts';
import type { Triple } from '../palette/palette.ts';
import type { Family } from '../tags/family.ts';
import type { Language } from '../tags/language.ts';
import type { ColourName } from '../tags/taxonomy.ts';
import { asName } from './listed.ts';

/** One thing that an editor does to a list of names. `name` is the name it is done to; Lab65. */
export type NameEdit =
  | {
      readonly type: 'nameAdded';
      readonly name: string;
      readonly family: Family;
      readonly lab: Triple;
    }
  | { readonly type: 'nameRemoved'; readonly name: string }
  | { readonly type: 'renamed'; readonly name: string; readonly to: string }
  | { readonly type: 'familyChanged'; readonly name: string; readonly family: Family }
  /** Empty: it has no marketing name any more. */
  | { readonly type: 'marketingChanged'; readonly name: string; readonly marketing: string }
  /** Empty: it is called by itself there. */
  | {
      readonly type: 'wordChanged';
      readonly name: string;
      readonly language: Language;
      readonly word: string;
    }
  | { readonly type: 'referenceAdded'; readonly name: string; readonly lab: Triple }
  | {
      readonly type: 'referenceMoved';
      readonly name: string;
      /** Its place among the name's references. */
      readonly place: number;
      readonly lab: Triple;
    }
  | { readonly type: 'referenceRemoved'; readonly name: string; readonly place: number }
  /** A list that was brought: beside what is there (its names win), or instead of it. */
  | { readonly type: 'takenIn'; readonly names: readonly ColourName[]; readonly instead: boolean }
  /** All names as they were in another version. */
  | { readonly type: 'broughtBack'; readonly names: readonly ColourName[] };

type Names = readonly ColourName[];

/**
 * The list after an edit. Fails with `bad-list` and a sentence where the list could not be used any more: a
 * name twice or empty, a name without a colour, names of fewer than two families.
 */
export function editNames(names: Names, edit: NameEdit): Outcome<Names> {
  const edited = apply(names, edit);
  const wrong = wrongWith(edited);
  return wrong ? fail({ kind: 'bad-list', row: null, ...wrong }) : succeed(edited);
}

function apply(names: Names, edit: NameEdit): Names {
  switch (edit.type) {
    case 'nameAdded': {
      const { family, lab } = edit;
      return [...names, { name: asName(edit.name), family, references: [lab] }];
    }
    case 'nameRemoved':
      return names.filter(({ name }) => name !== edit.name);
    case 'takenIn':
      return edit.instead ? edit.names : withAll(names, edit.names);
    case 'broughtBack':
      return edit.names;
    default:
      return names.map((entry) => (entry.name === edit.name ? change(entry, edit) : entry));
  }
}

type Change = Exclude<
  NameEdit,
  { readonly type: 'nameAdded' | 'nameRemoved' | 'takenIn' | 'broughtBack' }
>;

function change(entry: ColourName, edit: Change): ColourName {
  const { references } = entry;
  switch (edit.type) {
    case 'renamed':
      return { ...entry, name: asName(edit.to) };
    case 'familyChanged':
      return { ...entry, family: edit.family };
    case 'marketingChanged':
      return withMarketing(entry, edit.marketing.trim());
    case 'wordChanged':
      return withWord(entry, edit.language, asName(edit.word));
    case 'referenceAdded':
      return { ...entry, references: [...references, edit.lab] };
    case 'referenceMoved':
      return {
        ...entry,
        references: references.map((lab, i) => (i === edit.place ? edit.lab : lab)),
      };
    case 'referenceRemoved':
      return { ...entry, references: references.filter((_, i) => i !== edit.place) };
  }
}

function withMarketing({ marketing: _, ...entry }: ColourName, marketing: string): ColourName {
  return marketing === '' ? entry : { ...entry, marketing };
}

function withWord({ words = {}, ...entry }: ColourName, language: Language, word: string) {
  const { [language]: _, ...others } = words;
  const all = word === '' ? others : { ...others, [language]: word };
  return Object.keys(all).length === 0 ? entry : { ...entry, words: all };
}

function withAll(names: Names, others: Names): Names {
  const brought = new Set(others.map(({ name }) => name));
  return [...names.filter(({ name }) => !brought.has(name)), ...others];
}

/** What keeps a list of names from being used; null where nothing does. */
function wrongWith(names: Names): { reason: BadListReason; message: string } | null {
  const seen = new Set<string>();
  for (const { name, references } of names) {
    if (name === '') return { reason: 'name', message: 'A name cannot be empty.' };
    if (seen.has(name)) return { reason: 'name', message: `“${name}” is there already.` };
    if (references.length === 0)
      return { reason: 'colour', message: `“${name}” needs a colour. Remove the name instead.` };
    seen.add(name);
  }
  if (new Set(names.map(({ family }) => family)).size < 2)
    return { reason: 'empty', message: 'The list needs names of at least two families.' };
  return null;
}

/** What was done, for undo: "Rename navy to ink". */
export function editWords(edit: NameEdit): string {
  switch (edit.type) {
    case 'nameAdded':
      return `Add ${edit.name}`;
    case 'nameRemoved':
      return `Remove ${edit.name}`;
    case 'renamed':
      return `Rename ${edit.name} to ${asName(edit.to)}`;
    case 'familyChanged':
      return `${edit.name} to ${edit.family}`;
    case 'marketingChanged':
      return `Marketing name of ${edit.name}`;
    case 'wordChanged':
      return `Word for ${edit.name}`;
    case 'referenceAdded':
      return `Add a colour to ${edit.name}`;
    case 'referenceMoved':
      return `Move a colour of ${edit.name}`;
    case 'referenceRemoved':
      return `Remove a colour of ${edit.name}`;
    case 'takenIn':
      return `Import ${edit.names.length} names`;
    case 'broughtBack':
      return 'Bring back another version';
  }
}
