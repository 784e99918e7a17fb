/**
 * @file What later trees look at besides the looks (auto-context; Tu 2008; src/core/segment/layers/beliefs.ts): the beliefs so far, the figure
 * and its surroundings, place in the figure's box and in the head's, and what a cell's colour says of it in this very picture.
 */
import { blur } from './blur';
import { boxMass, placesInBox } from './box';
import { binOf, COLOURS, clearTables, hasCells, rowOf, soften } from './colours';
import { LOOKS } from './looks';
import { AREA, extend, height, planeAt, STRIDE, toByte, width } from './planes';
import { ratioOf } from './usual';

/** One plane a kind, without margins, one after the other: what the last trees believe. */
const beliefs: usize = memory.data(16 * 56 * 56, 16);
/** The sums of these planes. */
const masses: usize = memory.data(4 * 16, 16);
/** Sixteen bytes a bin: what the planes of colours say of it. */
const said: usize = memory.data(16 * 512, 16);
const SAID: usize = 16;

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
function ownColours(kinds: usize, n: usize): void {
  weighColours(kinds);
  soften((kinds + 3) >> 2);
  let figure: u32 = 0;
  for (let kind: usize = 1; kind < kinds; kind++) figure += load<u32>(masses + 4 * kind);
  for (let bin: usize = 0; bin < COLOURS; bin++)
    if (hasCells(bin)) sayOf(bin, kinds, <f64>max(1, figure));
  for (let y: usize = 0, i: usize = 0; y < height; y++) {
    const row = planeAt(n) + y * STRIDE;
    for (let x: usize = 0; x < width; x++, i++) {
      const from = said + SAID * binOf(i);
      for (let k: usize = 0; k < kinds; k++) store<u8>(row + x + k * AREA, load<u8>(from + k));
    }
  }
}

/** Sums the beliefs up by colour, and over all. */
function weighColours(kinds: usize): void {
  clearTables();
  const count = width * height;
  for (let kind: usize = 0; kind < kinds; kind++) {
    const plane = beliefs + kind * count;
    let mass: u32 = 0;
    for (let i: usize = 0; i < count; i++) {
      const chance = <u32>load<u8>(plane + i);
      const at = rowOf(binOf(i)) + 4 * kind;
      store<u32>(at, load<u32>(at) + chance);
      mass += chance;
    }
    store<u32>(masses + 4 * kind, mass);
  }
}

function sayOf(bin: usize, kinds: usize, figure: f64): void {
  let within: f64 = 0;
  for (let kind: usize = 1; kind < kinds; kind++)
    within += (shareOf(bin, kind) * massOf(kind)) / figure;
  const to = said + SAID * bin;
  store<u8>(to, toByte(128 + 16 * ratioOf(within, shareOf(bin, 0))));
  for (let kind: usize = 1; kind < kinds; kind++) {
    const mass = (255 * massOf(kind)) / figure;
    store<u8>(to + kind, toByte((mass * shareOf(bin, kind)) / (within + 1e-6)));
  }
}

function massOf(kind: usize): f64 {
  return <f64>load<u32>(masses + 4 * kind);
}

/** The share of a kind's mass that a bin holds, softened; 0 where the kind has none. */
function shareOf(bin: usize, kind: usize): f64 {
  const mass = load<u32>(masses + 4 * kind);
  return mass === 0 ? 0 : <f64>load<u32>(rowOf(bin) + 4 * kind) / 64 / <f64>mass;
}
