import { Check } from 'lucide-react';
import { useMemo } from 'react';
import type { Tried } from '../../../core/photo/tried.ts';
import type { Raster } from '../../../core/raster.ts';
import type { Method } from '../../../core/segment/method.ts';
import { methodWords } from '../../../core/segment/methods/methodWords.ts';
import { parserUnavailable } from '../../../core/segment/parser/parserUnavailable.ts';
import type { ParserState } from '../../../store/catalogue.ts';
import type { Trial } from '../../../store/comparison.ts';
import { Button } from '../../shared/Button.tsx';
import { Keys } from '../../shared/Keys.tsx';
import { Fit } from '../picture/Fit.tsx';
import { RasterCanvas } from '../picture/RasterCanvas.tsx';
import { outsideMask } from '../picture/stencil.ts';
import { Veil } from '../picture/Veil.tsx';
import styles from './MethodCard.module.css';
import { MethodFacts } from './MethodFacts.tsx';
import { waitingWords } from './waitingWords.ts';

interface Props {
  readonly method: Method;
  /** Counted from 1: its key. */
  readonly place: number;
  readonly raster: Raster;
  /** Null while it is being tried. */
  readonly trial: Trial | null;
  /** The way that the photo is cut by, which the masks are held against. */
  readonly chosen: Trial | null;
  /** What came of the product's own way, which times are held against; null until it was tried. */
  readonly own: Tried | null;
  readonly isChosen: boolean;
  /** How far the garment parser is; null where the method does not ask it. */
  readonly parser: ParserState | null;
  readonly onChoose: () => void;
}

/** One way to cut: its mask, when it fails, what came of it, and the button that chooses it. */
export function MethodCard(props: Props) {
  const { method, place, raster, trial, chosen, own, isChosen, parser, onChoose } = props;
  const { name, fails } = methodWords[method];
  const tried = trial?.outcome.ok ? trial.outcome.value : null;
  const failure = trial && !trial.outcome.ok ? trial.outcome.failure : null;
  const stencil = useMemo(() => tried && outsideMask(tried.mask), [tried]);
  return (
    <li
      className={styles['card']}
      data-chosen={isChosen}
      aria-busy={trial === null && (parser !== 'asleep' || isChosen)}
    >
      <div className={styles['surround']}>
        <Fit size={raster}>
          <RasterCanvas raster={raster} label={`The photo, cut by ${name}`} />
          {stencil && <Veil tone="grey" stencil={stencil} opacity={0.85} />}
        </Fit>
      </div>
      <div className={styles['told']}>
        <h2>{name}</h2>
        <p className={styles['fails']}>{fails}</p>
        {tried && <MethodFacts tried={tried} chosen={chosen} own={own} />}
        {failure && <p>It could not be tried: {failure.message}</p>}
        {parser === 'missing' && <p>{parserUnavailable.message}</p>}
        {trial === null && <p className={styles['fails']}>{waitingWords(parser, isChosen)}</p>}
        <Button
          className={styles['choose']}
          aria-pressed={isChosen}
          {...(isChosen ? { icon: Check } : {})}
          onClick={onChoose}
        >
          {isChosen ? 'In use' : 'Use'}
          <span className="unseen"> {name}</span>
          <span className={styles['keys']}>
            <Keys keys={String(place)} />
          </span>
        </Button>
      </div>
    </li>
  );
}
