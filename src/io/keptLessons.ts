import { createStore, del, get, keys, set } from 'idb-keyval';
import { type Failure, fail, type Outcome, succeed } from '../core/failure.ts';
import type { Lesson } from './lesson.ts';

/** Opened anew each time: a browser that refused once may have been told otherwise since. */
const store = () => createStore('dyelot-lessons', 'lessons');

/** The lessons that this browser keeps, the latest first; what cannot be understood is left out, and stays kept. Fails as `storage-denied`. */
export async function loadLessons(): Promise<Outcome<readonly Lesson[]>> {
  try {
    const kept = await Promise.all((await keys(store())).map((key) => get<unknown>(key, store())));
    return succeed(kept.filter(isLesson).sort((a, b) => (a.date < b.date ? 1 : -1)));
  } catch {
    return fail(denied);
  }
}

/** Keeps a lesson in place of the one with its id. Fails as `storage-full` or `storage-denied`; nothing is changed then. */
export async function keepLesson(lesson: Lesson): Promise<Outcome<null>> {
  try {
    await set(lesson.id, lesson, store());
    return succeed(null);
  } catch (thrown) {
    const isFull = thrown instanceof DOMException && thrown.name === 'QuotaExceededError';
    return fail(isFull ? full : denied);
  }
}

export async function forgetLesson(id: string): Promise<Outcome<null>> {
  try {
    await del(id, store());
    return succeed(null);
  } catch {
    return fail(denied);
  }
}

function isLesson(value: unknown): value is Lesson {
  const { id, name, date, net, classes } = (value ?? {}) as Partial<Record<keyof Lesson, unknown>>;
  return (
    [id, name, date, net].every((text) => typeof text === 'string') &&
    Array.isArray(classes) &&
    classes.every(({ label, photos }) => typeof label === 'string' && Array.isArray(photos))
  );
}

const denied: Failure = {
  kind: 'storage-denied',
  message: 'This browser keeps nothing for this page. Export what was taught instead.',
};

const full: Failure = {
  kind: 'storage-full',
  message: 'This browser has no room left. Export what was taught, or delete what was kept before.',
};
