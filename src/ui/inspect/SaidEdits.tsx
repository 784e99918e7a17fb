import { useState } from 'react';
import type { Examined } from '../../core/photo/examined.ts';
import type { Tag } from '../../core/tags/tag.ts';
import type { Catalogue } from '../../store/catalogue.ts';
import { useCatalogue } from '../shared/appContext.tsx';
import { tagWords } from '../shared/confidenceWords.ts';
import { NameWithin } from '../shared/NameWithin.tsx';
import { useWord } from '../shared/useWord.ts';
import { correctionWords } from './light/lightWords.ts';
import { editWords, outcomeWords } from './words.ts';

interface Props {
  readonly examined: Examined | null;
  readonly tag: Tag | null;
  /** Something newer is on its way. */
  readonly isBusy: boolean;
}

type History = Pick<Catalogue, 'past' | 'future'>;

interface Told extends History {
  readonly words: string;
  /** The tag's colour, as it stands within the words; empty where none was found. */
  readonly colour: string;
}

/** Says what was done and what came of it, once that is known, to those who hear the page. */
export function SaidEdits({ examined, tag, isBusy }: Props) {
  const word = useWord();
  const past = useCatalogue((catalogue) => catalogue.past);
  const future = useCatalogue((catalogue) => catalogue.future);
  const [told, setTold] = useState<Told>({ past, future, words: '', colour: '' });
  if (!isBusy && examined && tag && (told.past !== past || told.future !== future)) {
    const done = `${editWords(told, { past, future })}.`;
    const outcome = outcomeWords(examined.segmentation.coverage, tag, word);
    const words = `${done} ${outcome} ${correctionWords(examined.light)}`.trimEnd();
    const colour = tag.primary ? tagWords(tag, word).colour : '';
    setTold({ past, future, words, colour });
  }
  return (
    <p className="unseen" role="status">
      <NameWithin words={told.words} name={told.colour} />
    </p>
  );
}
