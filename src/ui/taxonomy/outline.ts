import type { Slice } from '../../core/taxonomy/slice.ts';

type Point = readonly [x: number, y: number];

/** The corners of a shape of straight lines, in cells from the top left corner of the slice. */
export type Shape = readonly Point[];

/**
 * What sRGB has of a slice, in shapes that lie side by side: each square between the middles of four cells,
 * less what its corners' depths put outside (Sutherland and Hodgman 1974, along one line). Whole squares of a
 * row are one shape.
 */
export function outlineOf({ side, depths }: Pick<Slice, 'side' | 'depths'>): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let y = 0; y + 1 < side; y++) {
    let from = -1;
    for (let x = 0; x + 1 < side; x++) {
      const at = y * side + x;
      const corners = [at, at + 1, at + side + 1, at + side].map((cell) => depths[cell]!);
      const isWhole = corners.every((depth) => depth >= 0);
      if (isWhole && from < 0) from = x;
      if (!isWhole && from >= 0) {
        shapes.push(row(from, x, y));
        from = -1;
      }
      const shape = isWhole ? [] : insideOf(corners, x, y);
      if (shape.length > 2) shapes.push(shape);
    }
    if (from >= 0) shapes.push(row(from, side - 1, y));
  }
  return shapes;
}

/** The squares from column to column of a row. */
const row = (from: number, to: number, y: number): Shape =>
  [
    [from, y],
    [to, y],
    [to, y + 1],
    [from, y + 1],
  ].map(([cornerX, cornerY]) => middle(cornerX!, cornerY!));

/** Cells are counted at their edges, squares have their corners at the cells' middles. */
const middle = (x: number, y: number): Point => [x + 0.5, y + 0.5];

const steps = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

/** The part of a square whose depth is not below 0. */
function insideOf(depths: readonly number[], x: number, y: number): Shape {
  return steps.flatMap(([dx, dy], i) => {
    const next = (i + 1) % 4;
    const [here, there] = [depths[i]!, depths[next]!];
    const [nextX, nextY] = steps[next]!;
    const corner = here >= 0 ? [middle(x + dx, y + dy)] : [];
    if (here >= 0 === there >= 0) return corner;
    const part = here / (here - there);
    return [...corner, middle(x + dx + part * (nextX - dx), y + dy + part * (nextY - dy))];
  });
}
