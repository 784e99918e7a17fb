import type { Tried } from '../../../core/photo/tried.ts';
import { agreementOf } from '../../../core/segment/evidence.ts';
import { methodWords } from '../../../core/segment/methods/methodWords.ts';
import type { Trial } from '../../../store/comparison.ts';
import { tagWords } from '../../shared/confidenceWords.ts';
import { percent } from '../../shared/figures.ts';
import { PaletteBar } from '../../shared/PaletteBar.tsx';
import styles from './MethodFacts.module.css';
import { timeWords } from './timeWords.ts';

interface Props {
  readonly tried: Tried;
  readonly own: Trial | null;
  readonly chosen: Trial | null;
}

/** What came of one way to cut: the colours first, then the figures. */
export function MethodFacts({ tried, own, chosen }: Props) {
  const { tag, coverage, milliseconds, mask } = tried;
  const ownTried = own?.outcome.ok ? own.outcome.value : null;
  const chosenTried = chosen?.outcome.ok ? chosen.outcome.value : null;
  return (
    <>
      {tag.swatches.length > 0 && <PaletteBar swatches={tag.swatches} />}
      <p className={styles['colour']}>{tagWords(tag).colour}</p>
      <dl className={styles['facts']}>
        <div>
          <dt>Covers</dt>
          <dd>{percent(coverage)}</dd>
        </div>
        {chosen && chosenTried && chosenTried !== tried && (
          <div>
            <dt>Agrees with {methodWords[chosen.inputs.method].name}</dt>
            <dd>{percent(agreementOf(mask, chosenTried.mask))}</dd>
          </div>
        )}
        <div>
          <dt>Time</dt>
          <dd>{timeWords(milliseconds, ownTried === tried ? null : ownTried)}</dd>
        </div>
      </dl>
    </>
  );
}
