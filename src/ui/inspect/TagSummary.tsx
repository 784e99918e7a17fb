import { Check, Eye } from 'lucide-react';
import type { LayerMap } from '../../core/segment/layer.ts';
import { acceptanceAt } from '../../core/tags/acceptance.ts';
import { families } from '../../core/tags/family.ts';
import type { Tag } from '../../core/tags/tag.ts';
import { useCatalogue } from '../shared/appContext.tsx';
import { setWords, tagWords } from '../shared/confidenceWords.ts';
import { reasonWords } from '../shared/reasonWords.ts';
import { useNameLanguage, useWord } from '../shared/useWord.ts';
import { ConfidenceBar } from './ConfidenceBar.tsx';
import { patternWords } from './patternWords.ts';
import styles from './TagSummary.module.css';
import { decisionWords } from './words.ts';

interface Props {
  readonly tag: Tag;
  /** What the figure wears, where one was taken apart. */
  readonly layers?: LayerMap | null | undefined;
  /** The editor has accepted it. */
  readonly isAccepted?: boolean;
}

/** The tag in words, what is to be done with it, and why. */
export function TagSummary({ tag, layers, isAccepted = false }: Props) {
  const word = useWord();
  const language = useNameLanguage();
  const { colour, certainty } = tagWords(tag, word);
  const pattern = patternWords(tag, word, layers);
  const { from } = acceptanceAt(useCatalogue(({ errors }) => errors));
  const several = setWords(tag, word);
  const named = families.map((family) => family.toLowerCase());
  const Icon = tag.decision === 'review' ? Eye : Check;
  return (
    <section className={styles['summary']} aria-label="Tag">
      <p className={styles['tag']}>
        <b lang={tag.primary ? language : 'en'}>{colour}</b> <span>{certainty}</span>
      </p>
      <p className={styles['decision']}>
        <Icon size={16} aria-hidden />
        {decisionWords(tag, isAccepted)}
        <ConfidenceBar confidence={tag.confidence} label="Confidence of the tag" from={from} />
      </p>
      {several && <p>{several}</p>}
      {tag.reasons.length > 0 && (
        <ul className={styles['reasons']}>
          {tag.reasons.map((reason) => (
            <li key={reason}>{reasonWords(reason, named, word)}</li>
          ))}
        </ul>
      )}
      {pattern && <p title={tag.pattern?.reasons.join(' ')}>{pattern}</p>}
    </section>
  );
}
