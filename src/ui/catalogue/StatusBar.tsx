import { Progress } from '@base-ui/react/progress';
import { Pause, Play, ShieldCheck } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import type { Catalogue } from '../../store/catalogue.ts';
import { isClassifying } from '../../store/classifying.ts';
import type { PhotoId } from '../../store/photo.ts';
import { progressOf } from '../../store/selectors.ts';
import { runtimeWords } from '../category/runtimeWords.ts';
import { useApp, useCatalogue } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { Keys } from '../shared/Keys.tsx';
import type { Batch } from './batch.ts';
import { useBatch } from './batchWatch.ts';
import { ErrorsMenu } from './ErrorsMenu.tsx';
import { promiseWords, sureWords } from './errorWords.ts';
import { expectedWrong } from './expectedWrong.ts';
import { overviewOf } from './overview.ts';
import styles from './StatusBar.module.css';
import { announcement, batchWords, restWords } from './statusWords.ts';

interface RemovalProps {
  readonly onRemove: (ids: readonly PhotoId[]) => void;
}

/** How far the work is, and what can be done about it. Always there, so that nothing jumps when work ends. */
export function StatusBar({ onRemove }: RemovalProps) {
  const batch = useBatch();
  const progress = useCatalogue(useShallow(progressOf));
  return (
    <footer className={styles['bar']}>
      {batch ? <Running batch={batch} onRemove={onRemove} /> : <Rest words={restWords(progress)} />}
      <p className="unseen" role="status">
        {announcement(batch, progress)}
      </p>
    </footer>
  );
}

function Rest({ words }: { words: string }) {
  const sure = useCatalogue((catalogue) => {
    const ids = overviewOf(catalogue).sure;
    return promiseOf(catalogue) || sureWords(ids.length, expectedWrong(catalogue, ids));
  });
  return (
    <>
      <p className={styles['words']}>
        <span>{words}</span>
        {sure && <span> · {sure}</span>}
      </p>
      <ClassifierLine />
      <ErrorsMenu />
      <KeyHints />
      <p className={styles['promise']}>
        <ShieldCheck size={14} aria-hidden />
        Your photos stay on this device
      </p>
    </>
  );
}

/** What tells garments apart, and how fast; before that, that it is at work. */
function ClassifierLine() {
  const words = useCatalogue((catalogue) => {
    const { runtime, isWanted } = catalogue.classifier;
    if (!isWanted) return null;
    if (isClassifying(catalogue)) return 'Looking at categories…';
    return runtime && `Categories: ${runtimeWords(runtime)}`;
  });
  return words && <p className={styles['classifier']}>{words}</p>;
}

/** Where there are tags, and too few errors are asked for. */
const promiseOf = ({ order, errors }: Catalogue): string =>
  order.length > 0 ? promiseWords(errors) : '';

const hints = [
  ['A', 'accept'],
  ['Delete', 'remove'],
  ['?', 'all shortcuts'],
] as const;

/** The keys that act on the photo in focus; without a mouse or a keyboard there is nothing to say. */
function KeyHints() {
  return (
    <ul className={styles['hints']} aria-label="Shortcuts">
      {hints.map(([keys, does]) => (
        <li key={keys}>
          <Keys keys={keys} /> {does}
        </li>
      ))}
    </ul>
  );
}

function Running({ batch, onRemove }: RemovalProps & { batch: Batch }) {
  const { store, dispatch } = useApp();
  const isPaused = useCatalogue(({ paused }) => paused);
  const isHalted = useCatalogue(({ engineFailure }) => engineFailure !== null);
  const words = batchWords(batch, isPaused || isHalted);
  return (
    <>
      <Progress.Root
        className={styles['progress']}
        value={batch.done}
        max={batch.done + batch.waiting}
        aria-label="Photos done"
        aria-valuetext={words}
      >
        <Progress.Track className={styles['track']}>
          <Progress.Indicator className={styles['indicator']} />
        </Progress.Track>
      </Progress.Root>
      <p className={styles['words']}>{words}</p>
      {(isPaused || isHalted) && (
        <Button look="quiet" onClick={() => onRemove(store.getState().waiting)}>
          Remove unfinished
        </Button>
      )}
      {isPaused && (
        <Button icon={Play} onClick={() => dispatch({ type: 'resumed' })}>
          Continue
        </Button>
      )}
      {!isPaused && !isHalted && (
        <Button icon={Pause} onClick={() => dispatch({ type: 'paused' })}>
          Stop
        </Button>
      )}
    </>
  );
}
