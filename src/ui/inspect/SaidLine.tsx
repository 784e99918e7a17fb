import type { Said } from '../../core/names/said.ts';
import { useNameLanguage, useWord } from '../shared/useWord.ts';
import { saidWords } from './saidWords.ts';

/** How many people would call a colour so, and what it is near to; names say their language (WCAG 3.1.2). */
export function SaidLine({ said }: { said: Said }) {
  const word = useWord();
  const language = useNameLanguage();
  return saidWords(said, word).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <span key={part} lang={language}>
        {part}
      </span>
    ),
  );
}
