import { readFileSync } from 'node:fs';
import type { Triple } from '../../src/core/palette/palette.ts';
import { type Family, families } from '../../src/core/tags/family.ts';
import { type Lesson, lessonOf } from './lesson.ts';

/** The xkcd survey as Heer and Stone (2012) counted it: bins of Lab, terms, and how often a bin was called by a term. */
export interface Survey {
  /** L, a, b of each bin, 5 units apart. */
  readonly color: readonly number[];
  readonly terms: readonly string[];
  /** In turn bin * terms + term, and a count. */
  readonly T: readonly number[];
}

/** Greyer than this, cloth in photos is called otherwise than colours on screens. */
const LEAST_CHROMA = 25;
/** A bin counts where so many people gave it a family's own word, and this part of them the same. */
const LEAST_ANSWERS = 5;
const LEAST_AGREEMENT = 0.7;
/** One bin of so many is taken, and counts for this part of a photo. */
const EVERY = 3;
const WEIGHT = 0.02;
/** The spread of cloth of one colour. */
const SPREAD = 6;

/** What people call vivid colours on screens, for those that hardly any cloth has: one shade that is all of a garment. */
export function surveyLessons(file: string): Lesson[] {
  const { color, terms, T } = JSON.parse(readFileSync(file, 'utf8')) as Survey;
  const familyOf = terms.map((term) =>
    families.findIndex((family) => family.toLowerCase() === (term === 'gray' ? 'grey' : term)),
  );
  const answers = Array.from({ length: color.length / 3 }, () => families.map(() => 0));
  for (let i = 0; i < T.length; i += 2) {
    const [bin, term] = [Math.floor(T[i]! / terms.length), T[i]! % terms.length];
    const family = familyOf[term]!;
    if (family >= 0) answers[bin]![family]! += T[i + 1]!;
  }
  return answers.flatMap((counts, bin) => {
    const lab: Triple = [color[3 * bin]!, color[3 * bin + 1]!, color[3 * bin + 2]!];
    const family = agreed(counts);
    const isVivid = Math.hypot(lab[1], lab[2]) >= LEAST_CHROMA;
    return family && isVivid && bin % EVERY === 0 ? [plain(lab, family)] : [];
  });
}

/** The family that most people said; null where they were too few or of many minds. */
function agreed(counts: readonly number[]): Family | null {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts);
  const isAgreed = all >= LEAST_ANSWERS && most >= LEAST_AGREEMENT * all;
  return isAgreed ? families[counts.indexOf(most)]! : null;
}

const plain = (lab: Triple, family: Family): Lesson =>
  lessonOf(
    [{ lab, share: 1, spread: SPREAD, edge: 1, below: 0, across: 1, along: 1 }],
    [family],
    WEIGHT,
  );
