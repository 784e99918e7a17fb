import { useMemo } from 'react';
import { type Language, wordFor } from '../../core/tags/language.ts';
import type { NamedSwatch } from '../../core/tags/tag.ts';
import { useCatalogue } from './appContext.tsx';
import type { Wording } from './confidenceWords.ts';
import { usePreferences } from './usePreferences.ts';

/** What names are called in the language that the person chose. */
export function useWord(): Wording {
  const { language } = usePreferences();
  const taxonomy = useCatalogue((catalogue) => catalogue.taxonomy);
  return useMemo(() => (name) => wordFor(name, language, taxonomy), [language, taxonomy]);
}

/** The language of names that are shown, for who hears them read (WCAG 3.1.2). */
export const useNameLanguage = (): Language => usePreferences().language;

/** A swatch to be shown: its name and the runner-up's as the person calls them. */
export function worded<Named extends Pick<NamedSwatch, 'name' | 'runnerUp'>>(
  swatch: Named,
  word: Wording,
): Named {
  const { name, runnerUp } = swatch;
  return { ...swatch, name: word(name), runnerUp: { ...runnerUp, name: word(runnerUp.name) } };
}
