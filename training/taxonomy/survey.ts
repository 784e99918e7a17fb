import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Triple } from '../../src/core/palette/palette.ts';
import type { Entry } from './lists.ts';

/** The c3 survey data: Lab bins, terms, and how often each bin was given each term. */
interface Survey {
  /** L, a, b of each bin, flat. */
  readonly color: readonly number[];
  readonly terms: readonly string[];
  /** Pairs: bin * terms.length + term, then the count. */
  readonly T: readonly number[];
}

/** The mean colour of each term of the survey, weighted by how often it was given. */
export function readSurvey(folder: string): Entry[] {
  const { color, terms, T } = JSON.parse(
    readFileSync(join(folder, 'c3_data.json'), 'utf8'),
  ) as Survey;
  const sums = terms.map(() => [0, 0, 0, 0]);
  for (let i = 0; i < T.length; i += 2) {
    const bin = Math.floor(T[i]! / terms.length);
    const sum = sums[T[i]! % terms.length]!;
    const count = T[i + 1]!;
    for (let c = 0; c < 3; c++) sum[c] = sum[c]! + count * color[3 * bin + c]!;
    sum[3] = sum[3]! + count;
  }
  return terms.map((word, i) => ({ word, category: null, lab: meanOf(sums[i]!) }));
}

const meanOf = ([l, a, b, count]: readonly number[]): Triple => [
  l! / count!,
  a! / count!,
  b! / count!,
];
