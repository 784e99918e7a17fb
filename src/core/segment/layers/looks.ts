import type { Size } from '../../raster.ts';
import { barrierFrom } from './barrier.ts';
import { boxPlanes, frameOf, weightedBox } from './box.ts';
import type { Cells } from './cells.ts';
import { binsOf, colourTable } from './colourTable.ts';
import { blurred, type Plane } from './planes.ts';

/** What is seen of a picture before anything is believed of it. */
export interface Looks {
  readonly cells: Cells;
  /** The bin of each cell's colour. */
  readonly bins: Uint16Array;
  readonly planes: readonly Plane[];
}

/** How many planes `lookAt` makes. */
export const LOOKS = 33;

/** Width of the strips along the sides, in cells. */
const STRIP = 3;
/** Half axes of the ellipse in which the figure is looked for, as shares of the width and height. */
const ELLIPSE = { across: 0.25, down: 0.45 };

/**
 * The planes that the first trees look at, in this order:
 * colour (light, red-green, yellow-blue, saturation, redness), texture (3), surroundings (light, red-green, yellow-blue, texture, contrast),
 * how usual the colour is along the left, right, upper and lower side (4), in the middle against the frame (1), barrier from the frame
 * and from the sides (2), difference from the mirrored cell (1), the first guess and its surroundings (2), place in the picture (4),
 * place in the box of the first guess (4), size of the guess and shape of the picture (2).
 * `guess`: 255 where a first pass sees the object, one byte a cell.
 */
export function lookAt(cells: Cells, guess: Plane): Looks {
  const bins = binsOf(cells);
  const colour = colourPlanes(cells);
  const [light, redGreen, yellowBlue] = colour as [Plane, Plane, Plane];
  const around = [light, redGreen, yellowBlue, cells.texture].map((p) => blurred(p, cells, 2));
  const box = weightedBox(guess, cells);
  const planes = [
    ...colour,
    cells.texture,
    cells.across,
    cells.down,
    ...around,
    planeOf(cells, (i) => 128 + (light[i]! - around[0]![i]!)),
    ...sidePlanes(bins, cells),
    middlePlane(bins, cells),
    barrierPlane(colour, cells, (x) => x),
    barrierPlane(colour, cells, () => 1),
    mirrorPlane(cells),
    guess,
    blurred(guess, cells, 2),
    ...boxPlanes(frameOf(cells), cells),
    ...boxPlanes(box, cells),
    planeOf(cells, () => 510 * box.share),
    planeOf(cells, () => (128 * cells.width) / cells.height),
  ];
  return { cells, bins, planes };
}

/** A plane by its value in each cell, rounded and kept to a byte. */
export function planeOf(
  { width, height }: Size,
  value: (i: number, x: number, y: number) => number,
): Plane {
  const plane = new Uint8Array(width * height);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++)
      plane[i] = Math.max(0, Math.min(255, Math.round(value(i, x, y))));
  }
  return plane;
}

/** Light, red against green, yellow against blue, saturation, and the share of red: skin's in any light. */
function colourPlanes(cells: Cells): Plane[] {
  const { red, green, blue } = cells;
  return [
    planeOf(cells, (i) => (red[i]! + green[i]! + blue[i]!) / 3),
    planeOf(cells, (i) => 128 + (red[i]! - green[i]!)),
    planeOf(cells, (i) => 128 + (red[i]! + green[i]! - 2 * blue[i]!) / 2),
    planeOf(cells, (i) => {
      const most = Math.max(red[i]!, green[i]!, blue[i]!);
      return (255 * (most - Math.min(red[i]!, green[i]!, blue[i]!))) / (most + 8);
    }),
    planeOf(cells, (i) => (510 * red[i]!) / (red[i]! + green[i]! + blue[i]! + 8)),
  ];
}

/** How usual each cell's colour is in the strips along the four sides. */
function sidePlanes(bins: Uint16Array, cells: Cells): Plane[] {
  const { width, height } = cells;
  const strips: ((x: number, y: number) => boolean)[] = [
    (x) => x < STRIP,
    (x) => x >= width - STRIP,
    (_, y) => y < STRIP,
    (_, y) => y >= height - STRIP,
  ];
  return strips.map((isIn) => {
    const table = colourTable(
      bins,
      planeOf(cells, (_, x, y) => Number(isIn(x, y))),
    );
    const usual = table.map((share) => 28 * Math.log2(1 + table.length * share));
    return planeOf(cells, (i) => usual[bins[i]!]!);
  });
}

/** How much more usual each cell's colour is in the middle than along the frame, in doublings. */
function middlePlane(bins: Uint16Array, cells: Cells): Plane {
  const { width, height } = cells;
  const middle = colourTable(
    bins,
    planeOf(cells, (_, x, y) => {
      const u = ((x + 0.5) / width - 0.5) / ELLIPSE.across;
      const v = ((y + 0.5) / height - 0.5) / ELLIPSE.down;
      return Number(u * u + v * v < 1);
    }),
  );
  const frame = colourTable(
    bins,
    planeOf(cells, (_, x, y) => Number(Math.min(x, y, width - 1 - x, height - 1 - y) < STRIP)),
  );
  const ratio = middle.map((share, bin) => 128 + 16 * ratioOf(share, frame[bin]!));
  return planeOf(cells, (i) => ratio[bins[i]!]!);
}

/** The doublings from one share to another; shares below a thousandth count as that. */
export const ratioOf = (share: number, other: number): number =>
  Math.log2((share + 1e-3) / (other + 1e-3));

/** Barrier distance of the three colour channels from the seeds: where `place` says 0 for the distance from left and top. */
function barrierPlane(
  [light, redGreen, yellowBlue]: readonly Plane[],
  cells: Cells,
  place: (y: number) => number,
): Plane {
  const { width, height } = cells;
  const isSeed = planeOf(cells, (_, x, y) =>
    Number(x === 0 || x === width - 1 || place(y) === 0 || place(height - 1 - y) === 0),
  );
  const [a, b, c] = [light!, redGreen!, yellowBlue!].map((v) => barrierFrom(isSeed, v, cells));
  return planeOf(cells, (i) => a![i]! + b![i]! + c![i]!);
}

/** Difference of each cell's colour from the one at the same height on the other side of the middle. */
function mirrorPlane(cells: Cells): Plane {
  const { red, green, blue, width } = cells;
  return planeOf(cells, (i, x) => {
    const j = i + width - 1 - 2 * x;
    const squared =
      (red[i]! - red[j]!) ** 2 + (green[i]! - green[j]!) ** 2 + (blue[i]! - blue[j]!) ** 2;
    return Math.sqrt(squared);
  });
}
