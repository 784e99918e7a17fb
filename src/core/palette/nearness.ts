import type { Size } from '../raster.ts';
import type { Neighbours } from './clusterKernel.ts';
import type { Group } from './group.ts';

/** What groups of first clusters have to do with each other in the photo. */

type Clustered = Pick<Group, 'clusters'>;
type Contacts = Pick<Neighbours, 'contacts' | 'k'>;

/** A neighbour is about this part of the longer side away: near enough to be the same edge at any size. */
const sideOfReach = 170;

/** How far away a neighbour is, in pixels: at least 1. */
export const reachIn = ({ width, height }: Size): number =>
  Math.max(1, Math.round(Math.max(width, height) / sideOfReach));

/** Whether a line can be told from an edge: in a smaller photo most of the garment is a pixel from some edge. */
export const showsEdges = ({ width, height }: Size): boolean =>
  Math.max(width, height) >= sideOfReach;

/** Pairs of neighbours of which one is in `a` and the other in `b`; twice the pairs where a is b. */
export function contactsOf({ contacts, k }: Contacts, a: Clustered, b: Clustered): number {
  let sum = 0;
  for (const i of a.clusters) for (const j of b.clusters) sum += contacts[i * k + j]!;
  return sum;
}

/** Pixels of `m` with `a` on one side and `b` on the other, by row and by column. */
export function betweenOf({ between, k }: Neighbours, m: Group, a: Group, b: Group): number {
  let sum = 0;
  for (const of of m.clusters)
    for (const i of a.clusters) for (const j of b.clusters) sum += between[(of * k + i) * k + j]!;
  return sum;
}

/** Pairs of neighbours that a group takes part in, one of its own twice: about four times its pixels. */
export function meetingsOf({ contacts, k }: Contacts, { clusters }: Clustered): number {
  let sum = 0;
  for (const i of clusters) for (let j = 0; j < k; j++) sum += contacts[i * k + j]!;
  return sum;
}

/** How much of a group's neighbourhood is itself, [0, 1]: near 1 for one patch, near 0 for speckle. */
export function coherenceOf(neighbours: Contacts, group: Clustered): number {
  const meetings = meetingsOf(neighbours, group);
  return meetings === 0 ? 1 : contactsOf(neighbours, group, group) / meetings;
}

/** Pairs of neighbours that a group has with others, at least 1. */
export const borderOf = (neighbours: Contacts, group: Clustered): number =>
  Math.max(1, meetingsOf(neighbours, group) - contactsOf(neighbours, group, group));
