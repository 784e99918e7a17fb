import { expect, test } from 'vitest';
import type { ColourName } from '../../core/tags/taxonomy.ts';
import type { Slice } from '../../core/taxonomy/slice.ts';
import { bordersOf } from './borders.ts';

const name = (called: string, family: ColourName['family']) => ({
  lab: [50, 0, 0] as const,
  of: { name: called, family, references: [] },
  place: 0,
});

/** Owners by the digit; "." is outside. */
const sliceOf = (...rows: readonly string[]): Slice => ({
  view: { lightness: 50, extent: 1 },
  side: rows.length,
  references: [name('navy', 'Blue'), name('sky', 'Blue'), name('red', 'Red'), name('navy', 'Blue')],
  owners: Int16Array.from([...rows.join('')], (digit) => (digit === '.' ? -1 : Number(digit))),
  depths: new Float32Array(rows.length ** 2).fill(1),
  differences: new Float64Array(rows.length ** 2),
  colours: new Uint8ClampedArray(4 * rows.length ** 2),
});

test('a straight border is one straight line', () => {
  const { names, families } = bordersOf(sliceOf('002', '002', '002'));
  expect(names).toEqual([]);
  expect(families).toEqual([2, 0.5, 2, 1.5, 2, 1.5, 2, 2.5]);
});

test('names of one family are told apart by the other kind of line', () => {
  const { names, families } = bordersOf(sliceOf('01', '01'));
  expect(names).toEqual([1, 0.5, 1, 1.5]);
  expect(families).toEqual([]);
});

test('two references of one name have no border, nor does what is outside', () => {
  expect(bordersOf(sliceOf('03', '03'))).toEqual({ names: [], families: [] });
  expect(bordersOf(sliceOf('0.', '0.'))).toEqual({ names: [], families: [] });
});

test('a border lies where both are equally near, not between the cells', () => {
  const at = (a: number, called: string) => ({ ...name(called, 'Blue'), lab: [50, a, 0] as const });
  const slice = { ...sliceOf('01', '01'), references: [at(-0.5, 'navy'), at(0.1, 'sky')] };
  const [x = 0, , endX] = bordersOf(slice).names;
  expect(x).toBeCloseTo(0.8, 1);
  expect(endX).toBeCloseTo(x, 2);
});

test('a point at the side of a square alone draws no line', () => {
  expect(bordersOf(sliceOf('00', '02')).families).toHaveLength(4);
});
