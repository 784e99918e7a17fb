import type { ParserState } from '../../../store/catalogue.ts';

/** What a method that was not tried yet waits for. `parser`: how far the garment parser is, where the method asks it. */
export function waitingWords(parser: ParserState | null, isChosen: boolean): string {
  if (parser === 'loading' || (parser === 'asleep' && isChosen))
    return 'Bringing the garment parser and what runs it, about 5 MB…';
  if (parser === 'asleep')
    return 'Not tried yet: its network and what runs it, about 5 MB compressed, are brought once you use it.';
  return 'Cutting…';
}
