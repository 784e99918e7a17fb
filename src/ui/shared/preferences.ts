import { createStore } from 'zustand/vanilla';
import { defaultErrors } from '../../core/tags/acceptance.ts';
import { type Language, languages } from '../../core/tags/language.ts';

/** What a person set once and wants to find again. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  /** What photos and swatches stand on. */
  readonly surround: 'theme' | 'white' | 'grey' | 'black';
  /** Shortcuts of one letter; speech input and shaky hands want them off (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** What colours are named in. */
  readonly language: Language;
  /** At most so many wrong tags in a hundred that nobody looks at: one of `errorChoices`. */
  readonly errors: number;
  /** Whether garments are told apart by their kind: who only wants colours saves the time. */
  readonly categories: boolean;
}

const themes = ['system', 'light', 'dark'] as const;
const surrounds = ['theme', 'white', 'grey', 'black'] as const;

/** What can be asked for. */
export const errorChoices: readonly number[] = [1, 2, 3, 5, defaultErrors, 10, 15, 20];

const languagesKnown = Object.keys(languages) as Language[];

const key = 'dyelot.preferences';
const initial: Preferences = {
  theme: 'system',
  surround: 'theme',
  singleKeys: true,
  language: 'en',
  errors: defaultErrors,
  categories: true,
};

/** Reads what was stored; whatever is missing or not understood is as at first. */
export function parsePreferences(stored: string | null): Preferences {
  const { theme, surround, singleKeys, language, errors, categories } = parse(stored);
  return {
    theme: themes.find((known) => known === theme) ?? initial.theme,
    surround: surrounds.find((known) => known === surround) ?? initial.surround,
    singleKeys: typeof singleKeys === 'boolean' ? singleKeys : initial.singleKeys,
    language: languagesKnown.find((known) => known === language) ?? initial.language,
    errors: errorChoices.find((known) => known === errors) ?? initial.errors,
    categories: typeof categories === 'boolean' ? categories : initial.categories,
  };
}

function parse(stored: string | null): Partial<Record<keyof Preferences, unknown>> {
  try {
    return JSON.parse(stored ?? '{}') ?? {};
  } catch {
    return {};
  }
}

/** The one place where preferences live. */
export const preferences = createStore<Preferences>(() => parsePreferences(recall()));

/** Changes preferences and remembers them. */
export function prefer(changes: Partial<Preferences>): void {
  preferences.setState(changes);
  remember(JSON.stringify(preferences.getState()));
}

/** A browser may refuse storage; the choice then holds until the page is closed. */
function remember(text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {}
}

function recall(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
