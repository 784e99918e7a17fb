import { deltaE2000 } from '../../src/core/colour/deltaE2000.ts';
import type { Triple } from '../../src/core/palette/palette.ts';
import { type Family, families } from '../../src/core/tags/family.ts';
import type { ColourName } from '../../src/core/tags/taxonomy.ts';
import { cloth } from './cloth.ts';
import type { Entry } from './lists.ts';
import { names } from './names.ts';
import { wordsOf } from './words.ts';

/** A name with the colours that the lists know it by. */
interface Listed {
  readonly name: string;
  readonly family: Family;
  readonly labs: readonly Triple[];
}

/**
 * The names with their references. The anchors of cloth decide the family of every colour: a colour
 * from a list stays only where the nearest anchor is of its own family, clearly; where a name would be
 * left with none, its colours are moved just so far. The anchors become references too, each of its
 * own name. `unknown` are names that no list knows.
 */
export function taxonomyNames(entries: readonly Entry[]): {
  names: ColourName[];
  unknown: string[];
} {
  const listed = families.flatMap((family) => listedNames(family, entries));
  const taken = new Set<string>();
  const found = listed.map((one) => ({
    name: one.name,
    family: one.family,
    references: [...anchorsOf(one), ...settled(one)].map(rounded).filter(isNew(taken)),
    words: wordsOf(one.name),
  }));
  return {
    names: found.filter(({ references }) => references.length > 0),
    unknown: found.filter(({ references }) => references.length === 0).map(({ name }) => name),
  };
}

/** Passes a colour the first time only: none stands under two names. */
function isNew(taken: Set<string>): (lab: Triple) => boolean {
  return (lab) => {
    const before = taken.size;
    return taken.add(`${lab}`).size > before;
  };
}

function listedNames(family: Family, entries: readonly Entry[]): Listed[] {
  return Object.entries(names[family]).map(([name, words]) => ({
    name,
    family,
    labs: entries
      .filter((entry) => words.split(' ').includes(entry.word) && isOf(family, entry.category))
      .map(({ lab }) => lab),
  }));
}

/** The thesaurus has some words in several categories: they count in the one of the family. */
const isOf = (family: Family, category: string | null): boolean =>
  category === null || (category === 'tan' ? 'brown' : category) === family.toLowerCase();

/** How far inside its family (CIEDE2000) a colour must lie to stay, and is moved that does not. */
const wellInside = 8;

/** How much nearer the nearest anchor of its own family is than that of any other; below 0 outside. */
function depthIn(family: Family, lab: Triple): number {
  const others = families.filter((other) => other !== family).flatMap((other) => anchors(other));
  return distanceTo(lab, others) - distanceTo(lab, anchors(family));
}

/** The colours of a name that lie in its family or, where none does, all of them moved into it. */
function settled({ labs, family }: Listed): readonly Triple[] {
  const staying = labs.filter((lab) => depthIn(family, lab) >= wellInside);
  return staying.length > 0 ? staying : labs.map((lab) => movedInto(family, lab));
}

/** The first colour on the straight way to the nearest anchor of the family that lies inside it. */
function movedInto(family: Family, lab: Triple): Triple {
  const differences = anchors(family).map((anchor) => deltaE2000(lab, anchor));
  const home = anchors(family)[differences.indexOf(Math.min(...differences))]!;
  for (let part = 0; part < 0.9; part += 0.02) {
    const moved = between(lab, home, part);
    if (depthIn(family, moved) >= wellInside) return moved;
  }
  return between(lab, home, 0.9);
}

const between = (from: Triple, to: Triple, part: number): Triple => [
  from[0] + part * (to[0] - from[0]),
  from[1] + part * (to[1] - from[1]),
  from[2] + part * (to[2] - from[2]),
];

/** The colours of cloth that a family is known by. */
const anchors = (family: Family): readonly Triple[] => cloth[family].map(([lab]) => lab);

/** Those that go by this name. */
const anchorsOf = ({ name, family }: Listed): readonly Triple[] =>
  cloth[family].filter(([, called]) => called === name).map(([lab]) => lab);

const distanceTo = (lab: Triple, labs: readonly Triple[]): number =>
  Math.min(...labs.map((other) => deltaE2000(lab, other)));

const rounded = ([l, a, b]: Triple): Triple => [round(l), round(a), round(b)];

const round = (x: number): number => Math.round(x * 10) / 10 + 0;
