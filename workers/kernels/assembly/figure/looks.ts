/** @file What is seen of a picture before anything is believed of it: the planes that src/core/segment/layers/planes.ts lists. */
import { barriers } from './barrier';
import { blur } from './blur';
import { boxGrid, boxMass, placesInBox } from './box';
import { BLUE, cellsAt, GREEN, GUESS, RED, TEXTURE } from './cells';
import { findBins } from './colours';
import { AREA, extend, fillPlane, height, planeAt, STRIDE, toByte, width } from './planes';
import { usualColours } from './usual';

/** How many there are. */
export const LOOKS: usize = 33;

/** Where the groups begin. */
const LIGHT: usize = 0;
const TEXTURES: usize = 5;
const AROUND: usize = 8;
const CONTRAST: usize = 12;
const USUAL: usize = 13;
const BARRIER: usize = 18;
const MIRROR: usize = 20;
const GUESSED: usize = 21;
const PLACE: usize = 23;
const GUESS_SHARE: usize = 31;
const SHAPE: usize = 32;

/** Makes all looks from the cells. */
export function look(): void {
  findBins();
  for (let y: usize = 0, i: usize = 0; y < height; y++)
    for (let x: usize = 0; x < width; x++, i++) lookAtCell(i, x, y);
  for (let n: usize = 0; n < 3; n++) copyCells(TEXTURE + n, TEXTURES + n);
  copyCells(GUESS, GUESSED);
  for (let n: usize = 0; n < 3; n++) blur(LIGHT + n, AROUND + n);
  blur(TEXTURES, AROUND + 3);
  blur(GUESSED, GUESSED + 1);
  contrast();
  usualColours(USUAL);
  barriers(LIGHT, BARRIER);
  boxGrid();
  placesInBox(PLACE);
  const share = boxMass(GUESSED);
  placesInBox(PLACE + 4);
  for (let n: usize = 0; n < GUESS_SHARE; n++) extend(n);
  fillPlane(GUESS_SHARE, toByte(510 * share));
  fillPlane(SHAPE, toByte(<f64>(128 * width) / <f64>height));
}

/** Light, red against green, yellow against blue, saturation, the share of red: skin's in any light; and the mirrored cell's difference. */
function lookAtCell(i: usize, x: usize, y: usize): void {
  const red = <i32>load<u8>(cellsAt(RED) + i);
  const green = <i32>load<u8>(cellsAt(GREEN) + i);
  const blue = <i32>load<u8>(cellsAt(BLUE) + i);
  const sum = red + green + blue;
  const most = max(red, max(green, blue));
  const least = min(red, min(green, blue));
  const to = planeAt(LIGHT) + y * STRIDE + x;
  put(to, 0, <f64>sum / 3);
  put(to, 1, <f64>(128 + red - green));
  put(to, 2, 128 + <f64>(red + green - 2 * blue) / 2);
  put(to, 3, <f64>(255 * (most - least)) / <f64>(most + 8));
  put(to, 4, <f64>(510 * red) / <f64>(sum + 8));
  const j = i + width - 1 - 2 * x;
  const across = red - <i32>load<u8>(cellsAt(RED) + j);
  const over = green - <i32>load<u8>(cellsAt(GREEN) + j);
  const under = blue - <i32>load<u8>(cellsAt(BLUE) + j);
  put(to, MIRROR, sqrt(<f64>(across * across + over * over + under * under)));
}

function put(cell: usize, plane: usize, value: f64): void {
  store<u8>(cell + plane * AREA, toByte(value));
}

function copyCells(from: usize, to: usize): void {
  for (let y: usize = 0; y < height; y++)
    memory.copy(planeAt(to) + y * STRIDE, cellsAt(from) + y * width, width);
}

/** How much lighter each cell is than what surrounds it. */
function contrast(): void {
  for (let y: usize = 0; y < height; y++) {
    for (let x: usize = 0; x < width; x++) {
      const cell = planeAt(LIGHT) + y * STRIDE + x;
      const more = <i32>load<u8>(cell) - <i32>load<u8>(cell + AROUND * AREA);
      store<u8>(cell + CONTRAST * AREA, <u8>max(0, min(255, 128 + more)));
    }
  }
}
