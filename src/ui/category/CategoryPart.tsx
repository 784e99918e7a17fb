import { RotateCcw } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { attributesSaid, type Category, categoryOf } from '../../core/learn/category.ts';
import type { Prediction } from '../../core/learn/prediction.ts';
import type { Photo } from '../../store/photo.ts';
import { PartTitle } from '../inspect/PartTitle.tsx';
import { useApp, useCatalogue } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { count } from '../shared/figures.ts';
import { Keys } from '../shared/Keys.tsx';
import { useShortcuts } from '../shared/useShortcuts.ts';
import { attributeWords } from './attributeWords.ts';
import { CategoryBars } from './CategoryBars.tsx';
import styles from './CategoryPart.module.css';
import { categoryCertainty, categoryTitle, looksLikeWords, setWorth } from './categoryWords.ts';

type Props = Pick<Photo, 'id' | 'prediction' | 'corrections' | 'pictures'>;

/** What garment the open photo shows: in words, why, and another one in its place. */
export const CategoryPart = memo(function CategoryPart(photo: Props) {
  const { id, prediction, corrections } = photo;
  const { dispatch } = useApp();
  const said = corrections.category;
  const category = categoryOf(prediction, said);
  const isWanted = useCatalogue(({ classifier }) => classifier.isWanted);
  if (!isWanted && said === null) return null;
  const correct = (label: string | null) => dispatch({ type: 'categoryCorrected', id, label });
  return (
    <section className={styles['part']} aria-label="Category">
      <PartTitle>Category</PartTitle>
      {category ? (
        <Told
          category={category}
          said={said}
          prediction={prediction}
          isOld={photo.pictures !== null}
        />
      ) : (
        <NotYet isAwaited={photo.pictures !== null} />
      )}
      {prediction && <Choice prediction={prediction} said={said} onSay={correct} />}
      {said !== null && (
        <Button look="quiet" icon={RotateCcw} onClick={() => correct(null)}>
          {prediction ? 'Back to the category found' : 'Take it back'}
        </Button>
      )}
    </section>
  );
});

interface ToldProps {
  readonly category: Category;
  readonly said: string | null;
  readonly prediction: Prediction | null;
  /** It was found of a mask that is no longer the photo's. */
  readonly isOld: boolean;
}

/** The category, how sure that is and why; what else was seen. */
function Told({ category, said, prediction, isOld }: ToldProps) {
  const attributes = prediction && attributeWords(attributesSaid(prediction, said));
  return (
    <div className={styles['told']} data-old={isOld}>
      <p className={styles['category']}>
        <b>{categoryTitle(category)}</b> <span>{categoryCertainty(category, prediction)}</span>
      </p>
      {prediction && (
        <p className={styles['why']}>
          {looksLikeWords(prediction)} {said === null && setWorth(prediction)}
        </p>
      )}
      {attributes && <p>{attributes}</p>}
      {isOld && <Again />}
    </div>
  );
}

/** The mask is another one by now: what is said waits for the next answer. */
function Again() {
  const failure = useCatalogue(({ classifier }) => classifier.failure);
  return <p>{failure ? 'Of the mask before this one.' : 'Looking again…'}</p>;
}

/** It is being looked at, or it cannot be: the rest of the page does without. */
function NotYet({ isAwaited }: { isAwaited: boolean }) {
  const { dispatch } = useApp();
  const failure = useCatalogue(({ classifier }) => classifier.failure);
  if (!failure) return isAwaited ? <p className={styles['why']}>Being looked at…</p> : null;
  return (
    <>
      <p>Not known. {failure.message}</p>
      <Button onClick={() => dispatch({ type: 'classifierRetried' })}>Try again</Button>
    </>
  );
}

interface ChoiceProps {
  readonly prediction: Prediction;
  readonly said: string | null;
  readonly onSay: (label: string | null) => void;
}

/** The bars of all classes, folded away until somebody wants them: C opens them and leads there. */
function Choice({ prediction, said, onSay }: ChoiceProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [isLedTo, setIsLedTo] = useState(false);
  const bars = useRef<HTMLDivElement>(null);
  useShortcuts({
    c: () => {
      setIsOpen(true);
      setIsLedTo(true);
    },
  });
  useEffect(() => {
    if (!isLedTo) return;
    bars.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
    setIsLedTo(false);
  }, [isLedTo]);
  return (
    <details
      className={styles['choice']}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        {count(Object.keys(prediction.scores).length, 'kind')}, and how likely each is{' '}
        <span className={styles['keys']}>
          <Keys keys="C" />
        </span>
      </summary>
      <p className={styles['why']}>Press the right one.</p>
      <div ref={bars} className={styles['bars']}>
        <CategoryBars prediction={prediction} said={said} onSay={onSay} />
      </div>
    </details>
  );
}
