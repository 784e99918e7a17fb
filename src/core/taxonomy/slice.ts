import { convertLab65ToRgb } from 'culori/fn';
import { chromaticSquare, lightnessPart } from '../colour/chromatic.ts';
import type { Triple } from '../palette/palette.ts';
import type { Steps } from '../steps.ts';
import type { ColourName } from '../tags/taxonomy.ts';

/** Which part of Lab65 is looked at: a square of a* and b* at one lightness. */
export interface SliceView {
  readonly lightness: number;
  /** a* and b* go from -extent to extent. */
  readonly extent: number;
}

/** A reference colour (Lab65) with the name that it belongs to. */
export interface SliceReference {
  readonly lab: Triple;
  readonly of: ColourName;
  /** Its place among the name's references. */
  readonly place: number;
}

/** Who is nearest where, on a square of cells, b* falling downward and a* rising to the right. */
export interface Slice {
  readonly view: SliceView;
  /** Cells on a side. */
  readonly side: number;
  readonly references: readonly SliceReference[];
  /** How far inside of sRGB a cell lies, in parts of a channel; below 0 it is outside. */
  readonly depths: Float32Array;
  /** The index of the nearest reference (CIEDE2000), a cell; -1 for what lies well outside of sRGB. */
  readonly owners: Int16Array;
  /** The difference to it. */
  readonly differences: Float64Array;
  /** RGBA, a cell, the nearest that sRGB has; transparent for what lies well outside. */
  readonly colours: Uint8ClampedArray<ArrayBuffer>;
}

/** All references of a list, name by name. */
export const referencesOf = (names: readonly ColourName[]): readonly SliceReference[] =>
  names.flatMap((of) => of.references.map((lab, place) => ({ lab, of, place })));

/** a* or b* of a cell's middle, counted from the low end. */
export const cellValue = (cell: number, side: number, extent: number): number =>
  ((2 * cell + 1) / side - 1) * extent;

/** How far a cell's colour is from a reference, by its index (CIEDE2000). */
export function differenceAt(
  { view, side, references }: Slice,
  cell: number,
  index: number,
): number {
  const [l, refA, refB] = references[index]!.lab;
  const a = cellValue(cell % side, side, view.extent);
  const b = -cellValue(Math.floor(cell / side), side, view.extent);
  return Math.sqrt(lightnessPart(view.lightness, l) ** 2 + chromaticSquare(a, b, refA, refB));
}

/** Finds the nearest reference of every cell. A step is a row. Of equals the first wins. */
export function* drawSlice(
  view: SliceView,
  side: number,
  references: readonly SliceReference[],
): Steps<void, Slice> {
  const slice = emptySlice(view, side, references);
  const near = byLightnessPart(view, references);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (!colourCell(slice, x, y)) continue;
      const left = x > 0 ? slice.owners[y * side + x - 1]! : -1;
      findOwner(slice, near, x, y, left);
    }
    yield;
  }
  return slice;
}

/**
 * The slice after one reference has moved: what it had is looked at anew, elsewhere it alone is tried. The
 * same as drawing all of it.
 */
export function* redrawSlice(
  before: Slice,
  references: readonly SliceReference[],
  moved: number,
): Steps<void, Slice> {
  const { view, side } = before;
  const owners = before.owners.slice();
  const differences = before.differences.slice();
  const slice: Slice = { ...before, references, owners, differences };
  const near = byLightnessPart(view, references);
  const { lab } = references[moved]!;
  const light = lightnessPart(view.lightness, lab[0]) ** 2;
  for (let y = 0; y < side; y++) {
    const b = -cellValue(y, side, view.extent);
    for (let x = 0; x < side; x++) {
      const cell = y * side + x;
      const owner = owners[cell]!;
      if (owner < 0) continue;
      if (owner === moved) {
        findOwner(slice, near, x, y, -1);
        continue;
      }
      const a = cellValue(x, side, view.extent);
      const difference = Math.sqrt(light + chromaticSquare(a, b, lab[1], lab[2]));
      if (!isNearer(difference, moved, differences[cell]!, owner)) continue;
      owners[cell] = moved;
      differences[cell] = difference;
    }
    yield;
  }
  return slice;
}

/** The one reference that differs between two lists; null where more do, or the lists are of other lengths. */
export function movedReference(
  before: readonly SliceReference[],
  after: readonly SliceReference[],
): number | null {
  if (before.length !== after.length) return null;
  const others = after.flatMap(({ lab, of }, i) => {
    const { lab: was, of: had } = before[i]!;
    const isSame = lab === was && of.name === had.name && of.family === had.family;
    return isSame ? [] : [i];
  });
  return others.length === 1 ? others[0]! : null;
}

const emptySlice = (
  view: SliceView,
  side: number,
  references: readonly SliceReference[],
): Slice => ({
  view,
  side,
  references,
  depths: new Float32Array(side * side).fill(-1),
  owners: new Int16Array(side * side).fill(-1),
  differences: new Float64Array(side * side),
  colours: new Uint8ClampedArray(4 * side * side),
});

/** A reference as the cells of one lightness see it. */
interface Near {
  readonly index: number;
  /** The square of the lightnesses' part: no cell is nearer than that. */
  readonly light: number;
  readonly a: number;
  readonly b: number;
}

function byLightnessPart(
  { lightness }: SliceView,
  references: readonly SliceReference[],
): readonly Near[] {
  return references
    .map(({ lab: [l, a, b] }, index) => ({ index, light: lightnessPart(lightness, l) ** 2, a, b }))
    .sort((one, other) => one.light - other.light || one.index - other.index);
}

/** Colours a cell; answers whether it lies within sRGB or next to it, so that its edge can be found between cells. */
function colourCell({ view, side, colours, depths }: Slice, x: number, y: number): boolean {
  const a = cellValue(x, side, view.extent);
  const b = -cellValue(y, side, view.extent);
  const { r, g, b: blue } = convertLab65ToRgb({ l: view.lightness, a, b });
  const depth = Math.min(r, g, blue, 1 - r, 1 - g, 1 - blue);
  if (depth < -beside) return false;
  depths[y * side + x] = depth + rounding;
  colours.set([255 * r, 255 * g, 255 * blue, 255], 4 * (y * side + x));
  return true;
}

/** What is further outside is not looked at. */
const beside = 0.2;

/** White and black are not quite inside by what is lost in computing. */
const rounding = 1e-6;

/** Tries a guess first: what is further by lightness alone than the best so far need not be tried. */
function findOwner(
  { view, side, references, owners, differences }: Slice,
  near: readonly Near[],
  x: number,
  y: number,
  guess: number,
): void {
  const a = cellValue(x, side, view.extent);
  const b = -cellValue(y, side, view.extent);
  let owner = guess;
  let best = Number.POSITIVE_INFINITY;
  if (guess >= 0) {
    const [l, refA, refB] = references[guess]!.lab;
    best = lightnessPart(view.lightness, l) ** 2 + chromaticSquare(a, b, refA, refB);
  }
  for (const { index, light, a: refA, b: refB } of near) {
    if (light > best) break;
    const square = light + chromaticSquare(a, b, refA, refB);
    if (!isNearer(square, index, best, owner)) continue;
    best = square;
    owner = index;
  }
  owners[y * side + x] = owner;
  differences[y * side + x] = Math.sqrt(best);
}

const isNearer = (difference: number, index: number, best: number, owner: number): boolean =>
  difference < best || (difference === best && index < owner);
