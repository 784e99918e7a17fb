import { expect, test } from 'vitest';
import type { SegmentPhase } from '../../core/segment/segmentation.ts';
import { energyLines, energyWords } from './energyLine.ts';

const round = (phase: SegmentPhase, iteration: number, energy: number) => ({
  phase,
  iteration,
  of: 5,
  energy,
  mask: { width: 1, height: 1, data: Uint8Array.of(255) },
});
const rounds = [
  round('cut', 1, 900),
  round('cut', 2, 600),
  round('cut', 3, 500),
  round('refine', 1, 8000),
];

test('each phase has a line of its own and no round is lost', () => {
  const lines = energyLines(rounds);
  expect(lines.map(({ phase }) => phase)).toEqual(['cut', 'refine']);
  expect(lines.flatMap(({ points }) => points.map((p) => p.round))).toEqual([0, 1, 2, 3]);
});

test('a falling energy is a falling line within the chart', () => {
  const points = energyLines(rounds)[0]!.points;
  expect(points.map(({ y }) => y)).toEqual([0, 0.75, 1]);
  expect(points.every(({ x }) => x >= 0 && x <= 1)).toBe(true);
});

test('one round and equal energies make finite points', () => {
  const flat = energyLines([round('cut', 1, 7)])[0]!.points;
  expect(flat).toEqual([{ round: 0, x: 0, y: 1 }]);
});

test('the chart can be read aloud', () => {
  expect(energyWords(rounds)).toBe(
    'The energy went from 900 to 500 in 3 rounds. One round, with an energy of 8,000.',
  );
});
