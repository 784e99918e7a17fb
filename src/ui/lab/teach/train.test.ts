import { beforeEach, expect, test } from 'vitest';
import { fail, type Outcome, succeed } from '../../../core/failure.ts';
import type { HeadRound, TaughtHead } from '../../../core/learn/headTraining.ts';
import { viewsOfAPhoto } from '../../../core/learn/headViews.ts';
import type { TeachDesk } from '../../../flow/teachDesk.ts';
import type { Lesson } from '../../../io/lesson.ts';
import { openLesson } from './kept.ts';
import { addClass, beginAnew, putPhotos, putSeen, teaching } from './teaching.ts';
import { stopTraining, train, whyNotYet } from './train.ts';

const round = { round: 1, of: 2 } as HeadRound;
const taughtHere = { folds: 2 } as TaughtHead;
const seen = { picture: new Blob(), features: new Float32Array(viewsOfAPhoto) };
const lesson: Lesson = {
  id: 'b',
  name: 'Another',
  date: '',
  net: 'net',
  classes: [{ label: 'b', photos: [{ name: 'b.jpg', ...seen }] }],
  taught: { folds: 3 } as TaughtHead,
};

/** A desk whose training goes on until it is told, or stopped. */
function deskInHand() {
  let report: (round: HeadRound) => void = () => undefined;
  let answer: (outcome: Outcome<TaughtHead>) => void = () => undefined;
  let wasStopped = false;
  const desk = {
    train: (_, onRound, signal) =>
      new Promise((resolve) => {
        [report, answer] = [onRound, resolve];
        signal.addEventListener('abort', () => {
          wasStopped = true;
          resolve(fail({ kind: 'cancelled', message: 'Cancelled.' }));
        });
      }),
  } as Pick<TeachDesk, 'train'> as TeachDesk;
  return {
    desk,
    wasStopped: () => wasStopped,
    report: () => report(round),
    finish: () => answer(succeed(taughtHere)),
  };
}

/** Lays so many classes of so many photos on an empty table, all of them looked at. */
function lay(classes: number, photos: number): void {
  beginAnew();
  while (teaching.getState().classes.length < classes) addClass();
  for (const { id } of teaching.getState().classes) {
    const files = Array.from({ length: photos }, () => ({ name: 'a.jpg', source: seen.picture }));
    for (const photo of putPhotos(files, id)) putSeen(photo.id, { seen, failure: null });
  }
}

const training = () => teaching.getState().training;

beforeEach(() => lay(2, 2));

test('rounds come one by one, and the head at the end', async () => {
  const { desk, report, finish } = deskInHand();
  const done = train(desk);
  report();
  report();
  expect(training()).toMatchObject({ rounds: [round, round], taught: null });
  finish();
  await done;
  expect(training()?.taught).toBe(taughtHere);
});

test('a training that was stopped leaves what was taught before', async () => {
  const first = deskInHand();
  const done = train(first.desk);
  first.finish();
  await done;
  const before = training();
  const second = deskInHand();
  const again = train(second.desk);
  second.report();
  stopTraining();
  await again;
  expect(training()).toBe(before);
});

test('a lesson that is opened meanwhile ends the training, and is not touched by it', async () => {
  const { desk, report, finish, wasStopped } = deskInHand();
  const done = train(desk);
  openLesson(lesson, lesson.net, desk);
  expect(wasStopped()).toBe(true);
  report();
  finish();
  await done;
  stopTraining();
  expect(training()).toMatchObject({ rounds: [], taught: lesson.taught });
});

test('an empty table is not touched either, and its numbers are new ones', async () => {
  const { desk, report } = deskInHand();
  const { numbered } = teaching.getState();
  const done = train(desk);
  beginAnew();
  report();
  await done;
  expect(training()).toBeNull();
  for (const { id } of teaching.getState().classes) expect(id).toBeGreaterThan(numbered);
});

test('the more classes there are, the fewer photos are learned from', () => {
  lay(100, 2);
  expect(whyNotYet(teaching.getState())).toBeNull();
  lay(100, 3);
  expect(whyNotYet(teaching.getState())).toBe('At most 200 photos with 100 classes, please.');
  lay(101, 2);
  expect(whyNotYet(teaching.getState())).toBe('At most 100 classes, please.');
  lay(2, 501);
  expect(whyNotYet(teaching.getState())).toBe('At most 1000 photos with 2 classes, please.');
});
