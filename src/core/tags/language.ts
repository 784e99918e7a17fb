import type { Taxonomy } from './taxonomy.ts';

/** The languages that colours are named in (ISO 639-1), with what each calls itself. English is the taxonomy's own. */
export const languages = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  pt: 'Português',
} as const;

export type Language = keyof typeof languages;

/** What a name is called in a language; as it is where the taxonomy has no word for it. */
export function wordFor(name: string, language: Language, taxonomy: Taxonomy | null): string {
  if (language === 'en') return name;
  return taxonomy?.names.find((entry) => entry.name === name)?.words?.[language] ?? name;
}
