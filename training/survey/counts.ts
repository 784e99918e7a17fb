import { readFileSync } from 'node:fs';
import { saidTraits } from '../../src/core/names/saidModel.ts';
import type { Triple } from '../../src/core/palette/palette.ts';
import { type Family, families } from '../../src/core/tags/family.ts';
import type { Survey } from '../names/survey.ts';
import { surveyTerms } from './surveyTerms.ts';

/** A colour that people have named by the names of one family. */
export interface Answers {
  readonly lab: Triple;
  readonly traits: readonly number[];
  /** How often each name was said. */
  readonly counts: readonly number[];
  /** How often any was. */
  readonly all: number;
}

/** What people said below one family. */
export interface FamilyAnswers {
  readonly family: Family;
  readonly names: readonly string[];
  /** Colours that nobody called by any of the names are not here. */
  readonly answers: readonly Answers[];
}

/** Reads the survey's counts of the names of the taxonomy, synonyms counted together. */
export function readAnswers(file: string): FamilyAnswers[] {
  const survey = JSON.parse(readFileSync(file, 'utf8')) as Survey;
  const { color, terms, T } = survey;
  const table = new Float64Array((color.length / 3) * terms.length);
  for (let i = 0; i < T.length; i += 2) table[T[i]!] = T[i + 1]!;
  return families.map((family) => {
    const names = Object.keys(surveyTerms[family]);
    const columns = names.map((name) =>
      surveyTerms[family][name]!.split(' ').map((term) => terms.indexOf(term)),
    );
    return { family, names, answers: answersOf(color, columns, table, terms.length) };
  });
}

function answersOf(
  color: readonly number[],
  columns: readonly (readonly number[])[],
  table: Float64Array,
  terms: number,
): Answers[] {
  const found: Answers[] = [];
  for (let bin = 0; bin < color.length / 3; bin++) {
    const counts = columns.map((own) =>
      own.reduce((sum, term) => sum + table[bin * terms + term]!, 0),
    );
    const all = counts.reduce((sum, count) => sum + count, 0);
    const lab: Triple = [color[3 * bin]!, color[3 * bin + 1]!, color[3 * bin + 2]!];
    if (all > 0) found.push({ lab, traits: saidTraits(lab), counts, all });
  }
  return found;
}
