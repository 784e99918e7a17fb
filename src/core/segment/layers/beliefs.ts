import { layers } from '../layer.ts';
import { boxPlanes, weightedBox } from './box.ts';
import { COLOURS, colourTable } from './colourTable.ts';
import { type Looks, planeOf, ratioOf } from './looks.ts';
import { blurred, type Plane } from './planes.ts';

/** What each cell may show: nothing of the figure (0), or `layers[n - 1]`. */
export const KINDS = layers.length + 1;
export const SKIN = layers.indexOf('skin') + 1;
export const HAIR = layers.indexOf('hair') + 1;

/** How many planes `beliefPlanes` makes. */
export const BELIEFS = 34;

/** Chances of each kind in each cell: one plane a kind, in order; 255 is certain. */
export type Beliefs = readonly Plane[];

/**
 * The planes that later trees look at besides the looks (auto-context; Tu 2008): the beliefs so far, the figure and its
 * surroundings, place in the figure's box and in the head's, and what the cell's colour says, by how usual it is for each kind
 * in this very picture.
 */
export function beliefPlanes(beliefs: Beliefs, looks: Looks): Plane[] {
  const { cells } = looks;
  const figure = planeOf(cells, (i) => 255 - beliefs[0]![i]!);
  const head = planeOf(cells, (i) => beliefs[HAIR]![i]!);
  return [
    ...beliefs,
    figure,
    blurred(figure, cells, 2),
    blurred(beliefs[SKIN]!, cells, 2),
    blurred(beliefs[HAIR]!, cells, 2),
    ...boxPlanes(weightedBox(figure, cells), cells),
    ...boxPlanes(weightedBox(head, cells), cells),
    ...ownColourPlanes(beliefs, looks),
  ];
}

/** By each cell's colour alone: background against figure in doublings, then the chance of each layer within the figure. */
function ownColourPlanes(beliefs: Beliefs, { bins, cells }: Looks): Plane[] {
  const tables = beliefs.map((plane) => colourTable(bins, plane));
  const masses = beliefs.map((plane) => plane.reduce((sum, chance) => sum + chance, 0));
  const figureMass = masses.reduce((sum, mass) => sum + mass, 0) - masses[0]!;
  const within = new Float64Array(COLOURS);
  for (let kind = 1; kind < KINDS; kind++)
    for (let bin = 0; bin < COLOURS; bin++)
      within[bin]! += (tables[kind]![bin]! * masses[kind]!) / (figureMass || 1);
  const ground = tables[0]!;
  const odds = within.map((share, bin) => 128 + 16 * ratioOf(share, ground[bin]!));
  const shares = tables.slice(1).map((table, n) => {
    const mass = (255 * masses[n + 1]!) / (figureMass || 1);
    return table.map((share, bin) => (mass * share) / (within[bin]! + 1e-6));
  });
  return [odds, ...shares].map((table) => planeOf(cells, (i) => table[bins[i]!]!));
}
