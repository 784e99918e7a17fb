import type { TeachDesk } from '../../../flow/teachDesk.ts';
import type { Lesson } from '../../../io/lesson.ts';
import { lookAgain } from './lookAt.ts';
import {
  classNames,
  examplesOf,
  isStale,
  type LabPhoto,
  type Teaching,
  teaching,
} from './teaching.ts';

/** What is on the table as a lesson to be kept, in place of the one that it was opened from. Photos that nobody has looked at are left out. */
export function keptLesson(state: Teaching, net: string, date: string): Lesson {
  const examples = examplesOf(state);
  const names = classNames(state);
  return {
    id: state.keptAs ?? crypto.randomUUID(),
    name: state.title.trim() || [...names.values()].join(' or '),
    date,
    net,
    classes: state.classes.map(({ id }) => ({
      label: names.get(id)!,
      photos: examples
        .filter(({ classId }) => classId === id)
        .map(({ name, seen }) => ({ name, ...seen! })),
    })),
    taught: isStale(state) ? null : (state.training?.taught ?? null),
  };
}

/** Puts a lesson on the table in place of what lies there. Where the net has changed since, it looks at the small pictures anew. */
export function openLesson(lesson: Lesson, net: string, desk: TeachDesk): void {
  const isKnown = lesson.net === net;
  const classes = lesson.classes.map(({ label }, n) => ({ id: n + 1, name: label }));
  const photos = lesson.classes
    .flatMap((entry, n) => entry.photos.map((photo) => ({ ...photo, classId: n + 1 })))
    .map(({ classId, name, picture, features }, n): LabPhoto => {
      const seen = isKnown ? { picture, features } : null;
      return { id: classes.length + n + 1, classId, name, source: picture, seen, failure: null };
    });
  const { taught } = lesson;
  const number = classes.length + photos.length + 1;
  const ids = { number, classIds: classes.map(({ id }) => id), photoIds: inRows(photos) };
  teaching.setState({
    title: lesson.name,
    keptAs: lesson.id,
    classes,
    photos,
    training: isKnown && taught ? { ...ids, rounds: [], taught } : null,
    isEdited: !isKnown,
    numbered: number,
  });
  if (!isKnown) lookAgain(photos, desk);
}

const inRows = (photos: readonly LabPhoto[]): number[] => photos.map(({ id }) => id);
