import type { Paint, Stroke } from '../../../core/segment/stroke.ts';
import { type Placement, shownAt } from '../zoom/placement.ts';

/** What leaves marks. */
type Marked = Exclude<Paint, 'erase'>;

/** Both signs are told apart by their marks, plus and minus, on any photo and without colour. */
const looks = {
  keep: { veil: 'rgb(255 255 255 / 40%)', mark: 'black', halo: 'white', upright: true },
  reject: { veil: 'rgb(0 0 0 / 45%)', mark: 'white', halo: 'black', upright: false },
} as const;

/** One mark stands in a square of so many CSS pixels. */
const cell = 16;

/**
 * Draws strokes in order, later over earlier, as they lie on the photo. Marks keep their size on screen
 * whatever the zoom; `density` is device pixels a CSS pixel.
 */
export function drawStrokes(
  context: CanvasRenderingContext2D,
  strokes: readonly Stroke[],
  placement: Placement,
  density: number,
): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  const inks = { keep: inkOf(context, 'keep', density), reject: inkOf(context, 'reject', density) };
  context.scale(density, density);
  for (const stroke of strokes) {
    // What lay here before is said no longer.
    cover(context, stroke, placement, 'destination-out', 'black');
    if (stroke.paint !== 'erase')
      cover(context, stroke, placement, 'source-over', inks[stroke.paint]);
  }
}

/** Fills what a stroke covers. */
function cover(
  context: CanvasRenderingContext2D,
  stroke: Stroke,
  placement: Placement,
  how: GlobalCompositeOperation,
  ink: string | CanvasPattern,
): void {
  context.globalCompositeOperation = how;
  const path = pathOf(stroke, placement);
  if (stroke.kind === 'lasso') {
    context.fillStyle = ink;
    context.fill(path, 'evenodd');
    return;
  }
  context.strokeStyle = ink;
  context.lineWidth = 2 * stroke.radius * placement.scale;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(path);
}

/** The line through a stroke's points, in CSS pixels of the frame. */
function pathOf({ points }: Stroke, placement: Placement): Path2D {
  const path = new Path2D();
  for (const [i, point] of points.entries()) {
    const { x, y } = shownAt(point, placement);
    if (i === 0) path.moveTo(x, y);
    // A line of no length would not be drawn.
    path.lineTo(x + (i === 0 ? 0.01 : 0), y);
  }
  return path;
}

function inkOf(
  context: CanvasRenderingContext2D,
  paint: Marked,
  density: number,
): CanvasPattern | string {
  const pattern = context.createPattern(tileOf(paint, density), 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / density));
  return pattern ?? looks[paint].veil;
}

/** A square of veil with its mark, in device pixels so that it stays sharp. Made once. */
function tileOf(paint: Marked, density: number): OffscreenCanvas {
  const known = tiles.get(`${paint} ${density}`);
  if (known) return known;
  const side = Math.round(cell * density);
  const tile = new OffscreenCanvas(side, side);
  const context = tile.getContext('2d');
  if (context) drawTile(context, paint, density);
  tiles.set(`${paint} ${density}`, tile);
  return tile;
}

const tiles = new Map<string, OffscreenCanvas>();

function drawTile(
  context: OffscreenCanvasRenderingContext2D,
  paint: Marked,
  density: number,
): void {
  const { veil, mark, halo, upright } = looks[paint];
  const { width: side } = context.canvas;
  context.fillStyle = veil;
  context.fillRect(0, 0, side, side);
  for (const [colour, thickness, reach] of [
    [halo, 3.5, 8.5],
    [mark, 1.5, 6.5],
  ] as const) {
    const [thin, long] = [thickness * density, reach * density];
    context.fillStyle = colour;
    context.fillRect((side - long) / 2, (side - thin) / 2, long, thin);
    if (upright) context.fillRect((side - thin) / 2, (side - long) / 2, thin, long);
  }
}
