import { expect, test } from 'vitest';
import type { Figure } from '../layers/figure.ts';
import { joinFigures } from './joinFigures.ts';
import { parsedPerson } from './paintedPerson.fixture.ts';

const parser: Figure = { isPlain: false, ...parsedPerson(150) };
const coarse = { width: 32, height: 48 };

/** What the trees see who believe the same everywhere: of each kind so much. */
const trees = (chances: readonly number[]): Figure => ({
  isPlain: false,
  cells: coarse,
  beliefs: parser.beliefs.map((_, kind) =>
    new Uint8Array(coarse.width * coarse.height).fill(chances[kind] ?? 0),
  ),
});
const even = trees(parser.beliefs.map((_, kind) => (kind === 0 ? 8 : 23)));

const likeliest = ({ beliefs }: Figure, cell: number): number =>
  beliefs.reduce((best, plane, kind) => (plane[cell]! > beliefs[best]![cell]! ? kind : best), 0);

test('chances sum to 1 in each of the parser’s cells', () => {
  const { cells, beliefs } = joinFigures(parser, even);
  expect(cells).toEqual(parser.cells);
  for (let cell = 0; cell < beliefs[0]!.length; cell += 499)
    expect(Math.abs(beliefs.reduce((sum, plane) => sum + plane[cell]!, 0) - 255)).toBeLessThan(7);
});

test('trees that know nothing leave the parser’s order of kinds as it is', () => {
  const joined = joinFigures(parser, even);
  for (let cell = 0; cell < joined.beliefs[0]!.length; cell += 97)
    expect(likeliest(joined, cell)).toBe(likeliest(parser, cell));
});

test('who is told the same twice is surer; who is told otherwise is less sure', () => {
  const middle = 64 + 128 * 70;
  const kind = likeliest(parser, middle);
  const surer = joinFigures(parser, trees(parser.beliefs.map((_, k) => (k === kind ? 200 : 5))));
  const doubting = joinFigures(parser, trees(parser.beliefs.map((_, k) => (k === kind ? 5 : 25))));
  const chance = ({ beliefs }: Figure) => beliefs[kind]![middle]!;
  expect(chance(surer)).toBeGreaterThan(chance(parser));
  expect(chance(doubting)).toBeLessThan(chance(parser));
});
