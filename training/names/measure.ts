import { coloursOf } from '../../src/core/names/coloursOf.ts';
import type { Judgement } from '../../src/core/names/judge.ts';
import { type Family, families } from '../../src/core/tags/family.ts';
import { calibrationError } from '../calibrationError.ts';

/** What was said of a photo before anybody's word was looked at, and the families in that word. */
export interface Said extends Judgement {
  readonly wanted: readonly number[];
}

const isIn = (wanted: readonly number[], family: Family | undefined): boolean =>
  family !== undefined && wanted[families.indexOf(family)] === 1;

const meanOf = <Item>(items: readonly Item[], value: (item: Item) => number | boolean): number =>
  items.reduce((sum, item) => sum + Number(value(item)), 0) / items.length;

/** Against the one colour that a merchant wrote. */
export function measureWords(said: readonly Said[], acceptFrom: number) {
  const all = said.map(({ wanted, ...judgement }) => {
    const colours = coloursOf(judgement);
    const right = isIn(wanted, colours.primary);
    return { ...colours, right, rightInTwo: right || isIn(wanted, colours.listed[1]) };
  });
  const accepted = all.filter(({ confidence }) => confidence >= acceptFrom);
  const surest = [...all].sort((a, b) => b.confidence - a.confidence).slice(0, all.length >> 1);
  return {
    'first colour agrees': meanOf(all, ({ right }) => right),
    'one of the first two': meanOf(all, ({ rightInTwo }) => rightInTwo),
    'accepted without a look': accepted.length / all.length,
    'right among the accepted': meanOf(accepted, ({ right }) => right),
    'right among the surer half': meanOf(surest, ({ right }) => right),
    'calibration error (15 bins)': calibrationError(all),
    'families listed': meanOf(all, ({ listed }) => listed.length),
  };
}

/** Against all colours that people listed. */
export function measureLists(said: readonly Said[]) {
  const all = said.map(({ wanted, ...judgement }) => {
    const { primary, listed } = coloursOf(judgement);
    const shared = listed.filter((family) => isIn(wanted, family)).length;
    const there = wanted.reduce((sum, one) => sum + one, 0);
    return { shared, listed: listed.length, there, dominant: isIn(wanted, primary) };
  });
  const sum = (value: (one: (typeof all)[number]) => number) => meanOf(all, value) * all.length;
  const both = sum(({ listed, there }) => listed + there);
  return {
    'F1 of the lists': (2 * sum(({ shared }) => shared)) / both,
    'exactly the list': meanOf(
      all,
      ({ shared, listed, there }) => shared === listed && shared === there,
    ),
    'first colour is on the list': meanOf(all, ({ dominant }) => dominant),
    'error of the number': meanOf(all, ({ listed, there }) => Math.abs(listed - there)),
  };
}
