import { capital, type Wording } from './confidenceWords.ts';

/** A sentence with some `names` in it, each as the person calls it: "Clearly azul marino, hardly negro." */
export function reasonWords(reason: string, names: readonly string[], word: Wording): string {
  // The longest first: blue is within dark blue.
  const known = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`\\b(${known.map(literal).join('|')})\\b`, 'gi');
  return reason.replace(pattern, (met) => {
    const said = word(known.find((name) => name.toLowerCase() === met.toLowerCase())!);
    return met === met.toLowerCase() ? said : capital(said);
  });
}

/** A text as a pattern that only it matches. */
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
