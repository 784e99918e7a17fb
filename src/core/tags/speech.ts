import { type Language, wordFor } from './language.ts';
import type { Taxonomy } from './taxonomy.ts';

/** In whose words records speak beside the names themselves. */
export interface Speech {
  readonly language: Language;
  readonly taxonomy: Taxonomy | null;
}

/** What stands beside a name in a record: its word where another language than English is asked for, and its marketing name where the house has one. */
export function besideName(
  name: string,
  { language, taxonomy }: Speech,
): { readonly word?: string; readonly marketing?: string } {
  const marketing = taxonomy?.names.find((entry) => entry.name === name)?.marketing;
  return {
    ...(language === 'en' ? {} : { word: wordFor(name, language, taxonomy) }),
    ...(marketing ? { marketing } : {}),
  };
}
