import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Failure } from '../../core/failure.ts';
import type { ColourName } from '../../core/tags/taxonomy.ts';
import { editNames, editWords, type NameEdit } from '../../core/taxonomy/editNames.ts';
import type { SliceView } from '../../core/taxonomy/slice.ts';

type Names = readonly ColourName[];

/** A step of editing, for undo. */
interface Step {
  readonly words: string;
  /** The names on its other side. */
  readonly names: Names;
  /** The reference that it moved by a key: further presses are the same step. */
  readonly nudged: string | null;
}

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

/** Edits the names; answers why not where they would be of no use any more. */
export function edit(inUse: Names, what: NameEdit, nudged: string | null = null): Failure | null {
  const { edited, past } = studio.getState();
  const names = edited ?? inUse;
  const outcome = editNames(names, what);
  if (!outcome.ok) return outcome.failure;
  const isMore = nudged !== null && past.at(-1)?.nudged === nudged;
  const step = { words: editWords(what), names, nudged };
  studio.setState({
    edited: outcome.value,
    held: null,
    past: isMore ? past : [...past, step],
    future: [],
  });
  return null;
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
}

/** Forgets the edits: they were saved, or are not wanted. */
export const beginAnew = (): void => studio.setState(fresh);

export const look = (changes: Partial<SliceView>): void =>
  studio.setState(({ view }) => ({ view: { ...view, ...changes } }));

/** Chooses a reference, and brings the plane that it lies on into sight. */
export function select(names: Names, selected: Selected | null): void {
  studio.setState({ selected });
  const lab = names.find(({ name }) => name === selected?.name)?.references[selected?.place ?? 0];
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
