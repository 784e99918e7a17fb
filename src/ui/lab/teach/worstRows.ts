import type { Confusion } from '../../../core/learn/headConfusion.ts';

/** A table of more classes than this is not read, and slow to draw. */
const mostRows = 20;

interface Cells {
  /** The classes whose photos are shown, in their order: all of them, or those that were told worst. */
  readonly rows: readonly number[];
  /** The classes that these were told to be, and they themselves. */
  readonly columns: readonly number[];
}

/** What is shown of a table of mistakes. */
export function worstRows({ counts, recalls }: Pick<Confusion, 'counts' | 'recalls'>): Cells {
  const all = recalls.map((_, k) => k);
  if (all.length <= mostRows) return { rows: all, columns: all };
  const worstFirst = [...all].sort((a, b) => recalls[a]! - recalls[b]!);
  const rows = worstFirst.slice(0, mostRows).sort((a, b) => a - b);
  const columns = all.filter((k) => rows.includes(k) || rows.some((is) => counts[is]![k]! > 0));
  return { rows, columns };
}
