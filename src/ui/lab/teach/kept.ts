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

/** So many classes make up the name of what has none. */
const mostNamed = 3;

/** What the whole is called: its title, or its classes, "V-neck or round", "shirt, dress, skirt or 5 more". */
export function lessonName(state: Pick<Teaching, 'title' | 'classes'>): string {
  const names = [...classNames(state).values()];
  const more = names.length - mostNamed;
  const listed = more > 0 ? [...names.slice(0, mostNamed), `${more} more`] : names;
  return state.title.trim() || eitherOf.format(listed);
}

const eitherOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What is on the table as a lesson to be kept, in place of the one that it was opened from. Photos that nobody has looked at are left out. */
export function keptLesson(state: Teaching, net: string, date: string): Lesson {
  const examples = examplesOf(state);
  const names = classNames(state);
  return {
    id: state.keptAs ?? crypto.randomUUID(),
    name: lessonName(state),
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
  let { numbered } = teaching.getState();
  const classes = lesson.classes.map(({ label }) => ({ id: ++numbered, name: label }));
  const photos = lesson.classes.flatMap((entry, n) =>
    entry.photos.map(({ name, picture, features }): LabPhoto => {
      const seen = isKnown ? { picture, features } : null;
      const classId = classes[n]!.id;
      return { id: ++numbered, classId, name, source: picture, seen, failure: null };
    }),
  );
  const { taught } = lesson;
  const number = ++numbered;
  const ids = { number, classIds: classes.map(({ id }) => id), photoIds: inRows(photos) };
  teaching.setState({
    title: lesson.name,
    keptAs: lesson.id,
    classes,
    photos,
    training: isKnown && taught ? { ...ids, rounds: [], taught } : null,
    isEdited: !isKnown,
    numbered,
  });
  if (!isKnown) lookAgain(photos, desk);
}

const inRows = (photos: readonly LabPhoto[]): number[] => photos.map(({ id }) => id);
