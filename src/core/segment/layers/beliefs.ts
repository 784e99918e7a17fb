import { layers } from '../layer.ts';
import type { Plane } from './planes.ts';

/** What each cell may show: nothing of the figure (0), or `layers[n - 1]`. */
export const KINDS = layers.length + 1;
export const SKIN = layers.indexOf('skin') + 1;
export const HAIR = layers.indexOf('hair') + 1;

/** Chances of each kind in each cell: one plane a kind, in order; 255 is certain. */
export type Beliefs = readonly Plane[];

/**
 * The planes that later trees look at besides (auto-context; Tu 2008): the beliefs so far, the figure and its surroundings, skin's and hair's
 * (4 in all), place in the figure's box and in the head's (8), and what the cell's colour says by how usual it is for each kind in this
 * very picture: background against figure in doublings, then the chance of each layer within the figure.
 */
export const BELIEFS = 2 * KINDS + 12;
