import { expect, test } from 'vitest';
import type { Raster } from '../../raster.ts';
import { withoutShadow } from './shadow.ts';
import { flatSurface } from './surface.ts';

const side = 60;
const paper = [240, 236, 228];

type Colour = readonly number[];

const shade = (share: number): Colour => paper.map((channel) => channel * share);

/** A block of a colour on paper with a shadow on its right that fades away from it. */
function photo(block: Colour): { picture: Raster; guess: Uint8Array<ArrayBuffer> } {
  const data = new Uint8ClampedArray(4 * side * side);
  const guess = new Uint8Array(side * side);
  for (let i = 0; i < guess.length; i++) {
    const [x, y] = [i % side, Math.floor(i / side)];
    const isBlock = x >= 8 && x < 36 && y >= 8 && y < 52;
    const isShadow = !isBlock && x >= 36 && x < 48 && y >= 10 && y < 50;
    const colour = isBlock ? block : isShadow ? shade(1 - 0.012 * (48 - x)) : paper;
    data.set([...colour, 255], 4 * i);
    guess[i] = isBlock || isShadow ? 255 : 0;
  }
  return { picture: { width: side, height: side, data }, guess };
}

const kept = (block: Colour): number => {
  const { picture, guess } = photo(block);
  return withoutShadow(guess, picture, flatSurface(paper)).filter((label) => label !== 0).length;
};

const ofBlock = 28 * 44;
const ofShadow = 12 * 40;

test('a shadow on the paper is none of the object', () => {
  for (const block of [
    [180, 30, 40],
    [30, 36, 80],
    [20, 20, 20],
  ])
    expect(kept(block)).toBe(ofBlock);
});

test('nothing is taken from what may be pale cloth', () => {
  expect(kept(shade(0.9))).toBe(ofBlock + ofShadow);
});

test('what differs in hue or begins at an edge is no shadow', () => {
  const { picture, guess } = photo([180, 30, 40]);
  for (let i = 0; i < guess.length; i++)
    if (guess[i] && i % side === 47) picture.data.set([...shade(0.7), 255], 4 * i);
  const behindEdge = withoutShadow(guess, picture, flatSurface(paper));
  expect(behindEdge[30 * side + 46]).toBe(255);
  const yellow = photo([180, 30, 40]).picture;
  for (let i = 0; i < guess.length; i++)
    if (i % side >= 36 && guess[i]) yellow.data[4 * i + 2]! -= 40;
  expect(withoutShadow(guess, yellow, flatSurface(paper))).toEqual(guess);
});

test('one pixel that fades into the paper is an edge, blended with it', () => {
  const { picture, guess } = photo([180, 30, 40]);
  for (let i = 0; i < guess.length; i++) {
    if (i % side < 37 || guess[i] === 0) continue;
    picture.data.set([...paper, 255], 4 * i);
    guess[i] = 0;
  }
  for (let i = 36; i < guess.length; i += side)
    if (guess[i]) picture.data.set([...shade(0.99), 255], 4 * i);
  expect(withoutShadow(guess, picture, flatSurface(paper))).toEqual(guess);
});

test('the guess given stays as it was', () => {
  const { picture, guess } = photo([180, 30, 40]);
  const before = guess.slice();
  withoutShadow(guess, picture, flatSurface(paper));
  expect(guess).toEqual(before);
});
