import type { Tried } from '../../../core/photo/tried.ts';
import { intersectionOverUnion } from '../../../core/segment/intersectionOverUnion.ts';
import { methodWords } from '../../../core/segment/methods/methodWords.ts';
import type { Trial } from '../../../store/comparison.ts';
import { tagWords } from '../../shared/confidenceWords.ts';
import { percent } from '../../shared/figures.ts';
import { PaletteBar } from '../../shared/PaletteBar.tsx';
import { useWord } from '../../shared/useWord.ts';
import styles from './MethodFacts.module.css';
import { timeWords } from './timeWords.ts';

interface Props {
  readonly tried: Tried;
  readonly chosen: Trial | null;
  /** What came of the product's own way. */
  readonly own: Tried | null;
}

/** What came of one way to cut: the colours first, then the figures. */
export function MethodFacts({ tried, chosen, own }: Props) {
  const word = useWord();
  const { tag, coverage, mask } = tried;
  const chosenTried = chosen?.outcome.ok ? chosen.outcome.value : null;
  return (
    <>
      {tag.swatches.length > 0 && <PaletteBar swatches={tag.swatches} />}
      <p className={styles['colour']}>{tagWords(tag, word).colour}</p>
      <dl className={styles['facts']}>
        <div>
          <dt>Covers</dt>
          <dd>{percent(coverage)}</dd>
        </div>
        <div>
          <dt>Time</dt>
          <dd>{timeWords(tried.milliseconds, own?.milliseconds ?? null)}</dd>
        </div>
        {chosen && chosenTried && chosenTried !== tried && (
          <div>
            <dt>Agrees with {methodWords[chosen.inputs.method].name}</dt>
            <dd>{percent(intersectionOverUnion(mask.data, chosenTried.mask.data))}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
