import type { ParserState } from '../../../store/catalogue.ts';

/** What a method that was not tried yet waits for. `parser`: how far the garment parser is, where the method asks it. */
export function waitingWords(parser: ParserState | null, isChosen: boolean): string {
  if (parser === 'loading' || (parser === 'asleep' && isChosen))
    return 'Bringing the garment parser, about 5 MB…';
  if (parser === 'asleep')
    return 'Not tried yet: its network, about 5 MB, is brought once you use it.';
  return 'Cutting…';
}
