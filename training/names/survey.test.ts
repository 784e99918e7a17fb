import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { families } from '../../src/core/tags/family.ts';
import { surveyLessons } from './survey.ts';

test('only vivid colours that many people call the same teach anything', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dyelot-survey-'));
  const file = join(folder, 'survey.json');
  const terms = ['red', 'gray', 'sky'];
  const bins: [number, number, number, ...number[]][] = [
    [50, 60, 40, 9, 0, 1],
    [50, 60, 40, 9, 0, 1],
    [50, 60, 40, 9, 0, 1],
    [60, 0, 0, 0, 30, 0],
    [50, 60, 40, 9, 0, 1],
    [50, 60, 40, 9, 0, 1],
    [55, 50, 30, 5, 5, 0],
    [50, 60, 40, 9, 0, 1],
    [50, 60, 40, 9, 0, 1],
    [45, 60, 40, 3, 0, 40],
  ];
  const color = bins.flatMap((bin) => bin.slice(0, 3));
  const T = bins.flatMap((bin, n) => terms.flatMap((_, t) => [3 * n + t, bin[3 + t]!]));
  writeFileSync(file, JSON.stringify({ color, terms, T }));
  const lessons = surveyLessons(file);
  rmSync(folder, { recursive: true });
  expect(lessons.map(({ wanted }) => families[wanted.indexOf(1)])).toEqual(['Red']);
  expect(lessons[0]!.shades[0]).toMatchObject({ lab: [50, 60, 40], share: 1 });
  expect(lessons[0]!.weight).toBeLessThan(1);
});
