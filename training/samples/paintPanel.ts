import type { Triple } from '../../src/core/palette/palette.ts';
import type { Size } from '../../src/core/raster.ts';
import { type Canvas, dim, layOver, linearOf } from './canvas.ts';
import { type Cloth, type Inks, weaveOf } from './cloth.ts';
import type { Dye } from './colours.ts';
import { coverageOf } from './coverage.ts';
import { blurred, emptyField, type Field } from './field.ts';
import type { Panel } from './garment.ts';
import { lightOf } from './light.ts';
import { lengthOf, nearPath } from './path.ts';
import type { Place } from './place.ts';
import { type Cut, type Lie, type Patch, reliefOf } from './relief.ts';
import type { Point } from './shape.ts';
import { count, type Tally } from './truth.ts';

/** What a panel is painted on. */
export interface Painting {
  readonly canvas: Canvas;
  readonly tally: Tally;
}

/** Cuts a panel out: the window around it, with room for its shadow. */
export function cutOut(panel: Panel, place: Place, { width, height }: Size): Cut {
  const outline = panel.outline.map(place.toPixels);
  const margin = Math.ceil(1.5 * place.scale) + 2;
  const span = (values: readonly number[], end: number) => {
    const from = Math.max(-margin, Math.floor(Math.min(...values)) - margin);
    return [from, Math.min(end + margin, Math.ceil(Math.max(...values)) + margin)] as const;
  };
  const [left, right] = span(
    outline.map(([x]) => x),
    width,
  );
  const [top, bottom] = span(
    outline.map(([, y]) => y),
    height,
  );
  const size = { width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
  const inWindow = outline.map(([x, y]): Point => [x - left, y - top]);
  return { panel, left, top, coverage: coverageOf(inWindow, size) };
}

/** Visits the pixels of a patch that lie in the picture: `at` in the patch, `pixel` in the picture. */
export function eachPixel(
  patch: Patch,
  size: Size,
  visit: (at: number, pixel: number) => void,
): void {
  const { left, top, coverage } = patch;
  for (let y = Math.max(0, -top); y < Math.min(coverage.height, size.height - top); y++)
    for (let x = Math.max(0, -left); x < Math.min(coverage.width, size.width - left); x++)
      visit(y * coverage.width + x, (y + top) * size.width + x + left);
}

/** Paints a panel: its shadow on what lies below, then its cloth in the light. */
export function paintPanel(
  { canvas, tally }: Painting,
  cut: Cut,
  cloth: Cloth,
  place: Place,
  seed: number,
): void {
  const lie = lieOf(cut, place);
  const relief = reliefOf(cut, lie, seed);
  const light = lightOf(relief, Math.max(1, 1.1 * place.scale));
  const thread = stitchesOf(cut, lie);
  const weave = weaveOf(cloth, seed);
  const tone = cut.panel.tone ?? 1;
  const inks = linearInks(cloth);
  dropShadow(canvas, cut, place.scale);
  eachPixel(cut, canvas, (at, pixel) => {
    const coverage = cut.coverage.data[at]!;
    if (coverage === 0) return;
    const [x, y] = [at % relief.width, Math.floor(at / relief.width)];
    const [u, v] = lie.toCloth(x, y);
    // Stripes ride over folds: the pattern gives way where the cloth rises.
    const give = relief.data[at]! / place.scale;
    const ink = weave(u + 0.25 * give, v + 0.4 * give, 0.6 / place.scale);
    const { diffuse, gloss } = light(x, y);
    const brightness = diffuse * tone * ink.yarn * thread.data[at]!;
    layOver(canvas, pixel, mixed(inks, ink, brightness, gloss), coverage);
    count(tally, pixel, coverage, sharesOf(cloth, ink));
  });
}

/** How the panel lies: its own grain turned against the garment. */
function lieOf({ panel, left, top }: Cut, place: Place): Lie {
  const [cos, sin] = [Math.cos(panel.grain ?? 0), Math.sin(panel.grain ?? 0)];
  return {
    scale: place.scale,
    toWindow: (point) => {
      const [x, y] = place.toPixels(point);
      return [x - left, y - top];
    },
    toCloth: (x, y) => {
      const [u, v] = place.toCentimetres(x + left, y + top);
      return [u * cos + v * sin, v * cos - u * sin];
    },
  };
}

/** Darkens what the panel lies on, a little to the right and below. */
function dropShadow(canvas: Canvas, { coverage, left, top }: Cut, scale: number): void {
  const shadow = blurred(coverage, 0.45 * scale);
  const moved: Patch = {
    left: left + Math.round(0.15 * scale),
    top: top + Math.round(0.3 * scale),
    coverage: shadow,
  };
  eachPixel(moved, canvas, (at, pixel) => dim(canvas, pixel, 1 - 0.3 * shadow.data[at]!));
}

/** Brightness of the thread: 1 where there is none. */
function stitchesOf({ panel, coverage }: Cut, { scale, toWindow }: Lie): Field {
  const thread = emptyField(coverage);
  thread.data.fill(1);
  const [dash, gap, thickness] = [0.42 * scale, 0.2 * scale, Math.max(0.6, 0.075 * scale)];
  for (const row of panel.stitching ?? []) {
    const path = row.path.map(toWindow);
    const length = lengthOf(path);
    nearPath(path, thickness + 1, coverage, ({ x, y, away, along }) => {
      if ((along * length) % (dash + gap) > dash) return;
      const share = Math.min(1, Math.max(0, thickness + 0.5 - away));
      thread.data[y * coverage.width + x] = 1 + (row.tone - 1) * share;
    });
  }
  return thread;
}

/** The dyes of a cloth in linear light; those it lacks are its ground. */
function linearInks({ dyes: [ground, first = ground, second = ground] }: Cloth): readonly Triple[] {
  return [linearOf(ground.rgb), linearOf(first.rgb), linearOf(second.rgb)];
}

function mixed(inks: readonly Triple[], ink: Inks, brightness: number, gloss: number): Triple {
  const [ground, first, second] = inks as [Triple, Triple, Triple];
  const bare = 1 - ink.first - ink.second;
  const channel = (c: 0 | 1 | 2) =>
    (ground[c] * bare + first[c] * ink.first + second[c] * ink.second) * brightness + gloss;
  return [channel(0), channel(1), channel(2)];
}

function sharesOf({ dyes: [ground, first = ground, second = ground] }: Cloth, ink: Inks) {
  const shares = new Map<Dye, number>([[ground, 1 - ink.first - ink.second]]);
  shares.set(first, (shares.get(first) ?? 0) + ink.first);
  return shares.set(second, (shares.get(second) ?? 0) + ink.second);
}
