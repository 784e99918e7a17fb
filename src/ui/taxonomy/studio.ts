import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Failure } from '../../core/failure.ts';
import type { Triple } from '../../core/palette/palette.ts';
import type { ColourName } from '../../core/tags/taxonomy.ts';
import { editNames, editWords, type NameEdit } from '../../core/taxonomy/editNames.ts';
import { asName } from '../../core/taxonomy/listed.ts';
import type { SliceView } from '../../core/taxonomy/slice.ts';

type Names = readonly ColourName[];

/** A step of editing, for undo. */
interface Step {
  readonly words: string;
  /** The names on its other side. */
  readonly names: Names;
  /** What was chosen before it, and after. */
  readonly from: Selected | null;
  readonly to: Selected | null;
  readonly nudgedBy: Nudge | null;
}

/** What moves a colour little by little: while it moves the same one, that is one step. */
export type Nudge = 'keys' | 'picker';

/** A name and one of its references. */
export interface Selected {
  readonly name: string;
  readonly place: number;
}

/** What is being edited and what is looked at. Kept while another view is open. */
export interface Studio {
  /** The names as edited; null while nothing is. */
  readonly edited: Names | null;
  /** The names with what is being dragged where it is now. */
  readonly held: Names | null;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly selected: Selected | null;
  readonly view: SliceView;
}

const fresh = { edited: null, held: null, past: [], future: [] } as const;

export const studio = createStore<Studio>(() => ({
  ...fresh,
  selected: null,
  // Cloth is seldom more colourful than that.
  view: { lightness: 50, extent: 60 },
}));

/** A part of what is being edited. */
export const useStudio = <Part>(select: (state: Studio) => Part): Part => useStore(studio, select);

/** The names as they are now, over those in use. */
export const namesNow = ({ held, edited }: Studio, inUse: Names): Names => held ?? edited ?? inUse;

/** Edits the names, and brings what was edited into sight; answers why not where they would be of no use any more. */
export function edit(inUse: Names, what: NameEdit, nudgedBy: Nudge | null = null): Failure | null {
  const { edited, past, selected: from } = studio.getState();
  const names = edited ?? inUse;
  const outcome = editNames(names, what);
  if (!outcome.ok) return outcome.failure;
  const to = chosenIn(outcome.value, follow(what, outcome.value, from));
  const step = { words: editWords(what), names, from, to, nudgedBy };
  studio.setState({
    edited: outcome.value,
    held: null,
    past: isMore(past.at(-1), step) ? past : [...past, step],
    future: [],
  });
  select(outcome.value, to);
  return null;
}

/** What is chosen after an edit. */
function follow(what: NameEdit, names: Names, from: Selected | null): Selected | null {
  switch (what.type) {
    case 'nameAdded':
      return { name: asName(what.name), place: 0 };
    case 'renamed':
      return { name: asName(what.to), place: from?.place ?? 0 };
    case 'referenceAdded':
      return { name: what.name, place: (referencesOf(names, what.name)?.length ?? 1) - 1 };
    case 'referenceMoved':
    case 'referenceRemoved':
      return { name: what.name, place: what.place };
    default:
      return from;
  }
}

const isMore = (last: Step | undefined, { nudgedBy, to }: Step): boolean =>
  nudgedBy !== null &&
  last?.nudgedBy === nudgedBy &&
  last.to?.name === to?.name &&
  last.to?.place === to?.place;

const referencesOf = (names: Names, name: string | undefined): readonly Triple[] | undefined =>
  names.find((entry) => entry.name === name)?.references;

/** A choice as far as the names have it: the last colour where there are fewer, nothing where the name is gone. */
function chosenIn(names: Names, selected: Selected | null): Selected | null {
  const references = referencesOf(names, selected?.name);
  if (!selected || !references) return null;
  return { ...selected, place: Math.min(selected.place, references.length - 1) };
}

/** Shows what an edit would do, without doing it: something is being dragged. */
export function hold(inUse: Names, what: NameEdit): void {
  const outcome = editNames(studio.getState().edited ?? inUse, what);
  if (outcome.ok) studio.setState({ held: outcome.value });
}

/** Lets go of what is being dragged, which is then where it was. */
export const letGo = (): void => studio.setState({ held: null });

/** Takes the latest edit back. */
export function undo(inUse: Names): void {
  const { past, future, edited } = studio.getState();
  const step = past.at(-1);
  if (!step) return;
  studio.setState({
    edited: step.names,
    held: null,
    past: past.slice(0, -1),
    future: [...future, { ...step, names: edited ?? inUse }],
  });
  select(step.names, chosenIn(step.names, step.from));
}

/** Makes the edit that was last taken back again. */
export function redo(inUse: Names): void {
  const { past, future, edited } = studio.getState();
  const step = future.at(-1);
  if (!step) return;
  studio.setState({
    edited: step.names,
    held: null,
    past: [...past, { ...step, names: edited ?? inUse }],
    future: future.slice(0, -1),
  });
  select(step.names, step.to);
}

/** Takes every edit back, and forgets them. */
export function discard(inUse: Names): void {
  while (studio.getState().past.length > 0) undo(inUse);
  beginAnew();
}

/** Forgets the edits: they were saved. */
export const beginAnew = (): void => studio.setState(fresh);

/** Looks at another plane. The same view stays the same object: then less is drawn anew. */
export const look = (changes: Partial<SliceView>): void =>
  studio.setState(({ view }) => {
    const { lightness, extent } = { ...view, ...changes };
    const isSame = lightness === view.lightness && extent === view.extent;
    return { view: isSame ? view : { lightness, extent } };
  });

/** Chooses a reference, and brings the plane that it lies on into sight. */
export function select(names: Names, selected: Selected | null): void {
  studio.setState({ selected });
  const lab = referencesOf(names, selected?.name)?.[selected?.place ?? 0];
  if (!lab) return;
  const [l, a, b] = lab;
  const reach = Math.max(Math.abs(a), Math.abs(b));
  const { extent } = studio.getState().view;
  look({
    lightness: Math.round(Math.min(100, Math.max(0, l))),
    extent: extents.find((wide) => wide >= Math.max(extent, reach + 2)) ?? widest,
  });
}

/** How far a* and b* may be looked at. */
export const extents = [30, 60, 110] as const;

const widest = 110;
