import { expect, test } from 'vitest';
import { layers } from '../../../core/segment/layer.ts';
import {
  paintPerson,
  parsedPerson,
  shownAt,
} from '../../../core/segment/parser/paintedPerson.fixture.ts';
import { kindColours } from './kindColours.ts';
import { kindsSeen, paintChance, paintKinds } from './paintKinds.ts';

const size = { width: 64, height: 96 };
const raster = paintPerson(size);

test('background stays grey, what is seen takes its colour, the more the surer it is', () => {
  const [sure, unsure] = [250, 120].map((chance) => paintKinds(raster, parsedPerson(chance)).data);
  const at = (u: number, v: number) =>
    4 * (Math.floor(v * size.height) * size.width + Math.floor(u * size.width));
  expect([sure![at(0.02, 0.5)], sure![at(0.02, 0.5) + 1]]).toEqual([
    sure![at(0.02, 0.5) + 2],
    sure![at(0.02, 0.5) + 2],
  ]);
  const far = (data: Uint8ClampedArray) =>
    Math.abs(data[at(0.5, 0.4)]! - kindColours.upper[0]) +
    Math.abs(data[at(0.5, 0.4) + 2]! - kindColours.upper[2]);
  expect(far(sure!)).toBeLessThan(far(unsure!));
});

test('the kinds with their shares and how sure they are, the largest first', () => {
  const seen = kindsSeen(parsedPerson(250));
  expect(seen.map(({ kind }) => kind).sort()).toEqual(['hair', 'lower', 'shoes', 'skin', 'upper']);
  expect(seen.map(({ share }) => share)).toEqual(
    [...seen.map(({ share }) => share)].sort((a, b) => b - a),
  );
  for (const { chance } of seen) expect(chance).toBeCloseTo(250 / 255, 5);
});

test('a kind alone is bright where it is seen', () => {
  const { width, height, data } = paintChance(parsedPerson(250), 'lower');
  for (let i = 0; i < width * height; i += 701) {
    const isLower =
      shownAt(((i % width) + 0.5) / width, (Math.floor(i / width) + 0.5) / height) === 'lower';
    expect(data[4 * i]! > 128).toBe(isLower);
  }
});

test('no two kinds have one colour', () => {
  expect(new Set(layers.map((layer) => kindColours[layer].join())).size).toBe(layers.length);
});
