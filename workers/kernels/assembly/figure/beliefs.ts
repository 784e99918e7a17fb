/**
 * @file What later trees look at besides the looks (auto-context; Tu 2008; src/core/segment/layers/beliefs.ts): the beliefs so far, the figure
 * and its surroundings, place in the figure's box and in the head's, and what a cell's colour says of it in this very picture.
 */
import { blur } from './blur';
import { boxMass, placesInBox } from './box';
import {
  COLOURS,
  clearTables,
  count,
  hasCells,
  paint,
  ratioOf,
  say,
  shareOf,
  soften,
  totalOf,
} from './colours';
import { LOOKS } from './looks';
import { extend, height, MOST_CELLS, planeAt, STRIDE, toByte, width } from './planes';

/** One plane a kind, without margins, one after the other: what the last trees believe. */
const beliefs: usize = memory.data(16 * <i32>MOST_CELLS, 16);

export function beliefsAt(): usize {
  return beliefs;
}

/** Makes the planes of `kinds` kinds, of which one is skin and one hair. */
export function reflect(kinds: usize, skin: usize, hair: usize): void {
  for (let kind: usize = 0; kind < kinds; kind++) copyBelief(kind);
  const figure = LOOKS + kinds;
  invert(LOOKS, figure);
  blur(figure, figure + 1);
  blur(LOOKS + skin, figure + 2);
  blur(LOOKS + hair, figure + 3);
  boxMass(figure);
  placesInBox(figure + 4);
  boxMass(LOOKS + hair);
  placesInBox(figure + 8);
  ownColours(kinds, figure + 12);
  for (let n = LOOKS; n < figure + 12 + kinds; n++) extend(n);
}

function copyBelief(kind: usize): void {
  const from = beliefs + kind * width * height;
  for (let y: usize = 0; y < height; y++)
    memory.copy(planeAt(LOOKS + kind) + y * STRIDE, from + y * width, width);
}

function invert(from: usize, to: usize): void {
  for (let y: usize = 0; y < height; y++) {
    for (let x: usize = 0; x < width; x++) {
      const cell = y * STRIDE + x;
      store<u8>(planeAt(to) + cell, 255 - load<u8>(planeAt(from) + cell));
    }
  }
}

/** By each cell's colour alone: background against figure in doublings, then the chance of each further kind within the figure. */
function ownColours(kinds: usize, first: usize): void {
  clearTables();
  for (let kind: usize = 0; kind < kinds; kind++) countKind(kind);
  soften(kinds);
  let figure: u32 = 0;
  for (let kind: usize = 1; kind < kinds; kind++) figure += totalOf(kind);
  for (let bin: usize = 0; bin < COLOURS; bin++)
    if (hasCells(bin)) sayOf(bin, kinds, <f64>max(1, figure));
  paint(first, kinds);
}

function countKind(kind: usize): void {
  const cells = width * height;
  const plane = beliefs + kind * cells;
  for (let i: usize = 0; i < cells; i++) count(i, kind, load<u8>(plane + i));
}

function sayOf(bin: usize, kinds: usize, figure: f64): void {
  let within: f64 = 0;
  for (let kind: usize = 1; kind < kinds; kind++)
    within += (shareOf(bin, kind) * <f64>totalOf(kind)) / figure;
  say(bin, 0, toByte(128 + 16 * ratioOf(within, shareOf(bin, 0))));
  for (let kind: usize = 1; kind < kinds; kind++) {
    const mass = (255 * <f64>totalOf(kind)) / figure;
    say(bin, kind, toByte((mass * shareOf(bin, kind)) / (within + 1e-6)));
  }
}
