import { fail, type Outcome, succeed } from '../failure.ts';
import type { Triple } from '../palette/palette.ts';
import { type Family, families } from './family.ts';
import { languages } from './language.ts';
import type { ColourName, Taxonomy } from './taxonomy.ts';

/**
 * Reads a taxonomy as it lies in a file:
 * `{ id, version, names: [{ name, family, references: [[L, a, b], ...], marketing, words: { es: ... } }, ...] }`, Lab65;
 * `marketing` and `words`, by language, may be missing.
 * Fails with `model-unavailable` and what is wrong when a field is missing or of the wrong kind, when a
 * name stands twice, or when the names are of fewer than two families (there would be no runner-up).
 */
export function parseTaxonomy(json: unknown): Outcome<Taxonomy> {
  if (!isRecord(json)) return broken('it is not an object');
  const { id, version, names } = json as Partial<Record<keyof Taxonomy, unknown>>;
  if (typeof id !== 'string' || id === '') return broken('it has no id');
  if (typeof version !== 'number') return broken('it has no version');
  if (!Array.isArray(names)) return broken('it has no list of names');
  const wrong = names.findIndex((name) => !isColourName(name));
  if (wrong >= 0) return broken(`name ${wrong + 1} is not complete`);
  const found = names as ColourName[];
  if (new Set(found.map(({ name }) => name)).size < found.length)
    return broken('a name stands in it twice');
  if (new Set(found.map(({ family }) => family)).size < 2)
    return broken('it needs names of at least two families');
  return succeed({ id, version, names: found });
}

const broken = (why: string): Outcome<never> =>
  fail({ kind: 'model-unavailable', message: `The list of colour names cannot be used: ${why}.` });

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

function isColourName(value: unknown): value is ColourName {
  if (!isRecord(value)) return false;
  const { name, family, references, marketing, words } = value as Partial<
    Record<keyof ColourName, unknown>
  >;
  return (
    typeof name === 'string' &&
    name !== '' &&
    families.includes(family as Family) &&
    Array.isArray(references) &&
    references.length > 0 &&
    references.every(isTriple) &&
    (marketing === undefined || (typeof marketing === 'string' && marketing !== '')) &&
    (words === undefined || areWords(words))
  );
}

const areWords = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(
    ([language, word]) =>
      Object.hasOwn(languages, language) && typeof word === 'string' && word !== '',
  );

const isTriple = (value: unknown): value is Triple =>
  Array.isArray(value) && value.length === 3 && value.every(Number.isFinite);
