import type { Outcome } from '../core/failure.ts';
import { likeliestOf } from '../core/learn/head.ts';
import type { Action } from './actions.ts';
import type { Catalogue } from './catalogue.ts';
import type { Photo, PhotoId } from './photo.ts';

/** A classifier of the person's own that photos are told by. */
export interface Labeller {
  /** Another one for each that was put to use. */
  readonly id: number;
  readonly name: string;
  readonly labels: readonly string[];
}

/** The classifier in use, and what it told of photos. */
export interface OwnLabels {
  readonly labeller: Labeller;
  /** The chances of the labels, in their order; a failure where it could not tell. */
  readonly told: Readonly<Record<PhotoId, Outcome<readonly number[]>>>;
}

/** What a classifier of the person's own says that a photo shows. */
export interface OwnLabel {
  readonly classifier: string;
  readonly label: string;
  readonly confidence: number;
  /** The chance of each label. */
  readonly scores: Readonly<Record<string, number>>;
}

/** Puts a classifier to use, or none: what the one before told is forgotten. */
export const putToUse = (catalogue: Catalogue, labeller: Labeller | null): Catalogue => ({
  ...catalogue,
  ownLabels: labeller && { labeller, told: {} },
});

/** Takes in what a classifier told of a photo, unless another one is in use, or the photo is gone. */
export function takeOwnLabel(
  catalogue: Catalogue,
  { labeller, id, outcome }: Extract<Action, { readonly type: 'ownLabelled' }>,
): Catalogue {
  const { ownLabels, photos } = catalogue;
  if (ownLabels?.labeller.id !== labeller || !photos[id]) return catalogue;
  return { ...catalogue, ownLabels: { ...ownLabels, told: { ...ownLabels.told, [id]: outcome } } };
}

/** The first photo that is tagged and was not told by the classifier in use; null where there is none. */
export function nextUnlabelled({ ownLabels, order, photos }: Catalogue): Photo | null {
  if (!ownLabels) return null;
  const id = order.find((one) => photos[one]?.stage === 'tagged' && !ownLabels.told[one]);
  return (id !== undefined && photos[id]) || null;
}

/** What the classifier in use says of a photo; null while it has not, or cannot tell. The same object while nothing changes. */
export function ownLabelOf(ownLabels: OwnLabels | null, id: PhotoId): OwnLabel | null {
  const told = ownLabels?.told[id];
  if (!told?.ok) return null;
  const known = labels.get(told);
  if (known) return known;
  const { name, labels: names } = ownLabels!.labeller;
  const best = likeliestOf(told.value);
  const scores = Object.fromEntries(names.map((label, k) => [label, told.value[k]!]));
  const found = { classifier: name, label: names[best]!, confidence: told.value[best]!, scores };
  labels.set(told, found);
  return found;
}

/** By what was told. */
const labels = new WeakMap<object, OwnLabel>();
