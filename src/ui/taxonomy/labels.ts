import { type Family, families } from '../../core/tags/family.ts';
import type { Slice } from '../../core/taxonomy/slice.ts';
import { percent } from '../shared/figures.ts';

/** A family's word where it has most room, in cells from the top left corner of the slice. */
export interface Label {
  readonly words: Family;
  readonly x: number;
  readonly y: number;
}

/** What is read on a plane of this lightness. */
export const inkAt = (lightness: number): 'black' | 'white' => (lightness > 55 ? 'black' : 'white');

/** A family with less of the plane has no room for its word. */
const labelledFrom = 0.012;

/** A word for each family that has room for one, on the cell of its own that is nearest to its middle. */
export function labelsOf(slice: Slice): readonly Label[] {
  const { side } = slice;
  return [...cellsByFamily(slice)].flatMap(([family, cells]) => {
    if (cells.length < labelledFrom * insideOf(slice)) return [];
    const mean = (of: (cell: number) => number) =>
      cells.reduce((sum, cell) => sum + of(cell), 0) / cells.length;
    const column = (cell: number) => cell % side;
    const row = (cell: number) => Math.floor(cell / side);
    const [x, y] = [mean(column), mean(row)];
    const way = (cell: number) => (column(cell) - x) ** 2 + (row(cell) - y) ** 2;
    const middle = cells.reduce((best, cell) => (way(cell) < way(best) ? cell : best));
    return [{ words: family, x: column(middle) + 0.5, y: row(middle) + 0.5 }];
  });
}

/** What the plane holds, for those who do not see it: "At lightness 50: Blue 31%, Green 20%". */
export function sliceWords(slice: Slice): string {
  const inside = insideOf(slice);
  const cells = cellsByFamily(slice);
  const parts = families
    .map((family) => ({ family, part: (cells.get(family)?.length ?? 0) / inside }))
    .filter(({ part }) => part >= 0.005)
    .sort((a, b) => b.part - a.part)
    .map(({ family, part }) => `${family} ${percent(part)}`);
  return `Colours of lightness ${slice.view.lightness} by name: ${parts.join(', ') || 'none'}`;
}

const insideOf = ({ depths }: Slice): number =>
  depths.reduce((sum, depth) => sum + (depth < 0 ? 0 : 1), 0);

function cellsByFamily({ owners, references, depths }: Slice): Map<Family, number[]> {
  const cells = new Map<Family, number[]>();
  owners.forEach((owner, cell) => {
    const family = references[owner]?.of.family;
    if (!family || depths[cell]! < 0) return;
    const known = cells.get(family);
    if (known) known.push(cell);
    else cells.set(family, [cell]);
  });
  return cells;
}
