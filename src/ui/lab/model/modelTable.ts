import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Failure, Outcome } from '../../../core/failure.ts';
import type { BroughtModel, ModelAtHand } from '../../../core/learn/ownModel.ts';
import type { ModelDesk, ModelFiles, Told } from '../../../flow/modelDesk.ts';
import type { DroppedFile } from '../../../store/actions.ts';

/** A photo that a model is tried on. */
export interface TriedPhoto extends DroppedFile {
  readonly id: number;
  /** What the model said; null until it has. */
  readonly told: Outcome<Told> | null;
}

/** The model on the table, and the photos that it is tried on. Kept while another view is open. */
export interface ModelTable {
  /** What it is called: the name of its file. */
  readonly name: string;
  readonly brought: BroughtModel | null;
  readonly model: ModelAtHand | null;
  readonly failure: Failure | null;
  readonly isOpening: boolean;
  readonly photos: readonly TriedPhoto[];
  /** The number of photos ever tried. */
  readonly numbered: number;
}

export const modelTable = createStore<ModelTable>(() => ({
  name: '',
  brought: null,
  model: null,
  failure: null,
  isOpening: false,
  photos: [],
  numbered: 0,
}));

/** A part of it. */
export const useModelTable = <Part>(select: (state: ModelTable) => Part): Part =>
  useStore(modelTable, select);

/** The number of models ever brought. */
let brings = 0;

/** Opens a model from what was brought: files, or what an address gave. */
export async function bringModel(
  name: string,
  files: Promise<Outcome<ModelFiles>>,
  desk: ModelDesk,
): Promise<void> {
  const bring = ++brings;
  modelTable.setState({ name, brought: null, model: null, failure: null, isOpening: true });
  const read = await files;
  // Another one may have been brought meanwhile.
  if (bring !== brings) return;
  if (read.ok) return openModel({ files: read.value, labels: null, values: null }, desk);
  modelTable.setState({ failure: read.failure, isOpening: false });
}

/** Opens the same model by other words: its labels, or what pictures are to it. */
export async function changeModel(
  changes: Partial<Pick<BroughtModel, 'labels' | 'values'>>,
  desk: ModelDesk,
): Promise<void> {
  const { brought } = modelTable.getState();
  if (brought) await openModel({ ...brought, ...changes }, desk);
}

async function openModel(brought: BroughtModel, desk: ModelDesk): Promise<void> {
  modelTable.setState({ brought, failure: null, isOpening: true });
  const opened = await desk.open(brought);
  // Another one may have been brought meanwhile.
  if (modelTable.getState().brought !== brought) return;
  modelTable.setState({
    isOpening: false,
    ...(opened.ok
      ? { model: opened.value, failure: null }
      : { model: null, failure: opened.failure }),
  });
  if (opened.ok) await tellAll(desk);
}

/** Puts photos on the table and has the model tell them. */
export async function tryPhotos(files: readonly DroppedFile[], desk: ModelDesk): Promise<void> {
  const { photos, numbered, model } = modelTable.getState();
  const added = files.map((file, n) => ({ ...file, id: numbered + n + 1, told: null }));
  modelTable.setState({
    photos: [...added.reverse(), ...photos],
    numbered: numbered + files.length,
  });
  if (model) await tellSome(added, desk);
}

export const takeAway = (id: number): void =>
  modelTable.setState(({ photos }) => ({ photos: photos.filter((photo) => photo.id !== id) }));

/** What another model said is said anew. */
async function tellAll(desk: ModelDesk): Promise<void> {
  const photos = modelTable.getState().photos.map((photo) => ({ ...photo, told: null }));
  modelTable.setState({ photos });
  await tellSome(photos, desk);
}

async function tellSome(some: readonly TriedPhoto[], desk: ModelDesk): Promise<void> {
  const { brought } = modelTable.getState();
  for (const { id, source } of some) {
    const told = await desk.tell(source);
    if (modelTable.getState().brought !== brought) return;
    modelTable.setState(({ photos }) => ({
      photos: photos.map((photo) => (photo.id === id ? { ...photo, told } : photo)),
    }));
  }
}
