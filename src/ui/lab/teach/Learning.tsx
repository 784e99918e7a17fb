import { GraduationCap, Play, Square, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { confusionOf } from '../../../core/learn/headConfusion.ts';
import { defaultHeadSettings } from '../../../core/learn/headTraining.ts';
import { Slider } from '../../inspect/controls/Slider.tsx';
import { Button } from '../../shared/Button.tsx';
import { count } from '../../shared/figures.ts';
import { ConfusionTable } from './ConfusionTable.tsx';
import styles from './Learning.module.css';
import { LossChart } from './LossChart.tsx';
import { PhotoMap } from './PhotoMap.tsx';
import part from './Teach.module.css';
import { classNames, isStale, type Training, useTeaching } from './teaching.ts';
import { stopTraining, train, whyNotYet } from './train.ts';
import { adviceWords, hopeWords, resultWords } from './trainingWords.ts';
import { useShownRound } from './useShownRound.ts';
import { useTeachDesk } from './useTeachDesk.ts';

/** Training, to be watched, and what it is worth. */
export function Learning() {
  const teach = useTeachDesk();
  const state = useTeaching((now) => now);
  const { training } = state;
  const isRunning = training !== null && training.taught === null;
  const obstacle = whyNotYet(state);
  return (
    <section className={part['part']} aria-labelledby="learning">
      <h2 id="learning">Training</h2>
      <div className={styles['start']}>
        {isRunning ? (
          <Button icon={Square} onClick={stopTraining}>
            Stop
          </Button>
        ) : (
          <Button
            look="solid"
            icon={GraduationCap}
            disabled={obstacle !== null}
            onClick={() => void train(teach)}
          >
            {training ? 'Train again' : 'Train'}
          </Button>
        )}
        <p role="status">
          {isRunning ? 'Learning…' : (obstacle ?? (isStale(state) ? null : readyWords(training)))}
        </p>
      </div>
      {training && !isRunning && obstacle === null && isStale(state) && (
        <p className={styles['stale']}>
          <TriangleAlert size={16} aria-hidden />
          Classes or photos were changed since. Train again to use them.
        </p>
      )}
      {training ? <Course key={training.number} training={training} /> : <Explained />}
    </section>
  );
}

const readyWords = (training: Training | null): string =>
  training ? `Trained from ${count(training.photoIds.length, 'photo')}.` : 'Ready.';

const Explained = () => (
  <ol className={styles['steps']}>
    <li>Name two classes or more, and give each some photos: five do, twenty are better.</li>
    <li>
      Train. A net that has seen many garments turns each photo into numbers; only the last layer is
      learned, here, in seconds.
    </li>
    <li>
      Parts of your photos are held back in turn and told by a head that has not seen them: that is
      what the figures are of.
    </li>
  </ol>
);

/** A training from round to round. */
function Course({ training }: { training: Training }) {
  const photosNow = useTeaching(({ photos }) => photos);
  const classesNow = useTeaching(({ classes }) => classes);
  const { rounds, taught, classIds, photoIds } = training;
  const shown = useShownRound(rounds.length, taught !== null);
  const names = classNames({ classes: classesNow });
  const labels = classIds.map((id, n) => names.get(id) ?? `Class ${n + 1}`);
  const found = useMemo(() => {
    const byId = new Map(photosNow.map((photo) => [photo.id, photo]));
    return photoIds.flatMap((id) => byId.get(id) ?? []);
  }, [photosNow, photoIds]);
  const isWhole = found.length === photoIds.length;
  const classes = useMemo(
    () => found.map(({ classId }) => classIds.indexOf(classId!)),
    [found, classIds],
  );
  const confusion = taught && isWhole ? confusionOf(taught.heldOut, classes, labels) : null;
  const chances = rounds[shown.round - 1]?.chances ?? taught?.heldOut ?? null;
  return (
    <>
      {confusion && (
        <div className={styles['result']} role="status">
          {shown.hasArrived && (
            <>
              <p className={styles['headline']}>{resultWords(confusion)}</p>
              <p>
                {hopeWords(confusion)} Each was told by a head that had not seen it
                {taught && `, in ${taught.folds} parts`}.
              </p>
              <p>{adviceWords(confusion, labels)}</p>
            </>
          )}
        </div>
      )}
      {isWhole && <PhotoMap labels={labels} photos={found} classes={classes} chances={chances} />}
      {rounds.length > 0 && (
        <>
          <LossChart rounds={rounds} of={defaultHeadSettings.rounds} at={shown.round} />
          <div className={styles['rounds']}>
            <Slider
              label="Round"
              values={[Math.max(1, shown.round)]}
              min={1}
              max={Math.max(2, rounds.length)}
              onChange={([round]) => shown.show(round!)}
            />
            <Button icon={Play} disabled={taught === null} onClick={shown.play}>
              Play
            </Button>
          </div>
        </>
      )}
      {confusion && taught && (
        <ConfusionTable
          labels={labels}
          confusion={confusion}
          photos={found}
          classes={classes}
          heldOut={taught.heldOut}
        />
      )}
    </>
  );
}
