import { differenceAt, type Slice } from '../../core/taxonomy/slice.ts';

/** Pairs of points, each a line: x, y, x, y, in cells from the top left corner of the slice. */
export interface Borders {
  /** Between names of one family. */
  readonly names: readonly number[];
  /** Between families. */
  readonly families: readonly number[];
}

/**
 * The borders of a slice (after marching squares, Lorensen and Cline 1987): on each side of a square of four
 * cells that has two owners, the place where both are equally near. Where two sides have one they are joined,
 * where more do each is led to the middle of them.
 */
export function bordersOf(slice: Slice): Borders {
  const { side, owners, references } = slice;
  const names: number[] = [];
  const families: number[] = [];
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
      const cells = [corner, corner + 1, corner + side + 1, corner + side];
      if (cells.some((cell) => owners[cell]! < 0)) continue;
      const found = cells.map((cell) => references[owners[cell]!]?.of);
      const crossed = (differs: (a: number, b: number) => boolean) =>
        [0, 1, 2, 3]
          .filter((i) => differs(i, (i + 1) % 4))
          .map((i) => crossing(slice, cells, i, x + 0.5, y + 0.5));
      addLines(
        families,
        crossed((a, b) => found[a]?.family !== found[b]?.family),
      );
      addLines(
        names,
        crossed(
          (a, b) => found[a]?.family === found[b]?.family && found[a]?.name !== found[b]?.name,
        ),
      );
    }
  }
  return { names, families };
}

type Point = readonly [x: number, y: number];

/** The corners of a square, one after the other. */
const corners = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

/** Where on a side of a square the owners of its ends are equally near. The squares of two distances differ evenly along a line; those of CIEDE2000 nearly. */
function crossing(
  slice: Slice,
  cells: readonly number[],
  from: number,
  x: number,
  y: number,
): Point {
  const to = (from + 1) % 4;
  const [here, there] = [cells[from]!, cells[to]!];
  const [own, other] = [slice.owners[here]!, slice.owners[there]!];
  const lead = differenceAt(slice, here, other) ** 2 - differenceAt(slice, here, own) ** 2;
  const lag = differenceAt(slice, there, own) ** 2 - differenceAt(slice, there, other) ** 2;
  const part = lead + lag > 0 ? lead / (lead + lag) : 0.5;
  const [startX, startY] = corners[from]!;
  const [endX, endY] = corners[to]!;
  return [x + startX + part * (endX - startX), y + startY + part * (endY - startY)];
}

function addLines(lines: number[], points: readonly Point[]): void {
  const [one, other] = points;
  if (!one || !other) return;
  if (points.length === 2) {
    lines.push(...one, ...other);
    return;
  }
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const middle = [mean(0), mean(1)];
  for (const point of points) lines.push(...point, ...middle);
}
