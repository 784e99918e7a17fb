import type { Slice } from '../../core/taxonomy/slice.ts';

/** Pairs of points, each a line: x, y, x, y, in cells from the top left corner of the slice. */
export interface Borders {
  /** Between names of one family. */
  readonly names: readonly number[];
  /** Between families. */
  readonly families: readonly number[];
}

/**
 * The borders of a slice, through the middles between cells (after marching squares, Lorensen and Cline 1987):
 * where two sides of a square of four cells differ they are joined, where more do each is led to its middle.
 */
export function bordersOf({ side, owners, references }: Slice): Borders {
  const names: number[] = [];
  const families: number[] = [];
  const nameOf = (owner: number) => references[owner]?.of;
  for (let y = 0; y + 1 < side; y++) {
    for (let x = 0; x + 1 < side; x++) {
      const corner = y * side + x;
      const owner = owners[corner]!;
      // Most squares lie within one region: they are passed by quickly.
      if (
        owners[corner + 1] === owner &&
        owners[corner + side] === owner &&
        owners[corner + side + 1] === owner
      )
        continue;
      const four = [corner, corner + 1, corner + side + 1, corner + side].map(
        (cell) => owners[cell]!,
      );
      if (four.includes(-1)) continue;
      const found = four.map(nameOf);
      const crossed = (differs: (a: number, b: number) => boolean) =>
        middles.filter((_, i) => differs(i, (i + 1) % 4));
      const byFamily = crossed((a, b) => found[a]?.family !== found[b]?.family);
      addLines(families, byFamily, x + 1, y + 1);
      const byName = crossed(
        (a, b) => found[a]?.family === found[b]?.family && found[a]?.name !== found[b]?.name,
      );
      addLines(names, byName, x + 1, y + 1);
    }
  }
  return { names, families };
}

/** The middles of the four sides of a square around its own middle, the side between corners 0 and 1 first. */
const middles = [
  [0, -0.5],
  [0.5, 0],
  [0, 0.5],
  [-0.5, 0],
] as const;

function addLines(
  lines: number[],
  crossed: readonly (readonly [number, number])[],
  x: number,
  y: number,
): void {
  const [one, other] = crossed;
  if (crossed.length === 2 && one && other)
    lines.push(x + one[0], y + one[1], x + other[0], y + other[1]);
  else for (const [dx, dy] of crossed) lines.push(x + dx, y + dy, x, y);
}
