import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Failure } from '../../../core/failure.ts';
import type { Head } from '../../../core/learn/head.ts';
import type { HeadRound, TaughtHead } from '../../../core/learn/headTraining.ts';
import type { Seen } from '../../../flow/teachDesk.ts';

/** A class that is being taught. */
export interface TaughtClass {
  readonly id: number;
  /** As typed; where it is empty its number is its name. */
  readonly name: string;
}

/** A photo in the lab. */
export interface LabPhoto {
  readonly id: number;
  /** The class that it is an example of; null: it is tried. */
  readonly classId: number | null;
  readonly name: string;
  readonly source: Blob;
  /** What the net sees in it; null until it has looked. */
  readonly seen: Seen | null;
  readonly failure: Failure | null;
}

/** One training: of which classes and photos, and what came of it so far. */
export interface Training {
  /** Another one for every training. */
  readonly number: number;
  readonly classIds: readonly number[];
  /** The photos, in the order of the rows of what came of it. */
  readonly photoIds: readonly number[];
  readonly rounds: readonly HeadRound[];
  /** Null while it goes on. */
  readonly taught: TaughtHead | null;
}

/** All that is on the table. Kept while another view is open. */
export interface Teaching {
  /** The name of the whole, as typed. */
  readonly title: string;
  /** The lesson that it was kept as; null: it was not. */
  readonly keptAs: string | null;
  readonly classes: readonly TaughtClass[];
  readonly photos: readonly LabPhoto[];
  readonly training: Training | null;
  /** Whether photos or classes were changed since it was kept. */
  readonly isEdited: boolean;
  /** The number of things ever numbered. */
  readonly numbered: number;
}

/** An empty table. Numbers go on: nothing that was asked about one table is taken for an answer about another. */
const fresh = (numbered: number): Teaching => ({
  title: '',
  keptAs: null,
  classes: [
    { id: numbered + 1, name: '' },
    { id: numbered + 2, name: '' },
  ],
  photos: [],
  training: null,
  isEdited: false,
  numbered: numbered + 2,
});

export const teaching = createStore<Teaching>(() => fresh(0));

/** A part of what is being taught. */
export const useTeaching = <Part>(select: (state: Teaching) => Part): Part =>
  useStore(teaching, select);

/** Puts everything away. */
export const beginAnew = (): void => teaching.setState(({ numbered }) => fresh(numbered));

/** What a class is called: its name, or its place. */
export function classNames({ classes }: Pick<Teaching, 'classes'>): ReadonlyMap<number, string> {
  return new Map(classes.map(({ id, name }, n) => [id, name.trim() || `Class ${n + 1}`]));
}

/** The photos of a class, in the order in which they came. */
export const photosOf = (photos: readonly LabPhoto[], classId: number | null): LabPhoto[] =>
  photos.filter((photo) => photo.classId === classId);

export const setTitle = (title: string): void => teaching.setState({ title, isEdited: true });

/** Adds a class; answers its id. */
export function addClass(name = ''): number {
  const { classes, numbered } = teaching.getState();
  const id = numbered + 1;
  teaching.setState({ classes: [...classes, { id, name }], numbered: id, isEdited: true });
  return id;
}

/** Another name needs no training: it is only what the class is called. */
export const nameClass = (id: number, name: string): void =>
  teaching.setState(({ classes }) => ({
    classes: classes.map((entry) => (entry.id === id ? { id, name } : entry)),
    isEdited: true,
  }));

export const removeClass = (id: number): void =>
  teaching.setState(({ classes, photos }) => ({
    classes: classes.filter((entry) => entry.id !== id),
    photos: photos.filter(({ classId }) => classId !== id),
    isEdited: true,
  }));

/** Puts photos on the table that nobody has looked at; answers them. */
export function putPhotos(
  files: readonly Pick<LabPhoto, 'name' | 'source'>[],
  classId: number | null,
): readonly LabPhoto[] {
  const { photos, numbered, isEdited } = teaching.getState();
  const added = files.map(({ name, source }, n) => {
    return { id: numbered + n + 1, classId, name, source, seen: null, failure: null };
  });
  teaching.setState({
    photos: [...photos, ...added],
    numbered: numbered + added.length,
    isEdited: isEdited || classId !== null,
  });
  return added;
}

/** What came of looking at a photo, unless it is gone. */
export const putSeen = (id: number, seen: Pick<LabPhoto, 'seen' | 'failure'>): void =>
  teaching.setState(({ photos }) => ({
    photos: photos.map((photo) => (photo.id === id ? { ...photo, ...seen } : photo)),
  }));

export const removePhotos = (ids: readonly number[]): void =>
  teaching.setState(({ photos, isEdited }) => {
    const gone = new Set(ids);
    const stay = photos.filter(({ id }) => !gone.has(id));
    const wereExamples = photos.some(({ id, classId }) => gone.has(id) && classId !== null);
    return { photos: stay, isEdited: isEdited || wereExamples };
  });

/** The photos that can be learned from: those that somebody has looked at, of classes that are there. */
export const examplesOf = ({ photos }: Pick<Teaching, 'photos'>): readonly LabPhoto[] =>
  photos.filter(({ classId, seen }) => classId !== null && seen !== null);

/** Whether photos or classes are others than those that were trained from. */
export function isStale(state: Pick<Teaching, 'classes' | 'photos' | 'training'>): boolean {
  const { classes, training } = state;
  if (!training) return false;
  const ids = examplesOf(state).map(({ id }) => id);
  return (
    String(classes.map(({ id }) => id)) !== String(training.classIds) ||
    String(ids) !== String(training.photoIds)
  );
}

/** What was taught last, by today's names of the classes; null where nothing was, or a class of it is gone. */
export function headNow({
  training,
  classes,
}: Pick<Teaching, 'training' | 'classes'>): Head | null {
  if (!training?.taught) return null;
  const names = classNames({ classes });
  const labels = training.classIds.flatMap((id) => names.get(id) ?? []);
  return labels.length === training.classIds.length ? { ...training.taught.head, labels } : null;
}
