import type { Raster } from '../../../core/raster.ts';
import { type Layer, layers } from '../../../core/segment/layer.ts';
import type { Parsed } from '../../../core/segment/parser/parsed.ts';
import { kindColours } from './kindColours.ts';

/** What of the photo is seen through what is painted over it. */
const SEEN_THROUGH = 0.25;

/** The photo in grey, and over it each cell of the parser in the colour of its likeliest kind, the stronger the surer it is. */
export function paintKinds({ width, height, data }: Raster, { cells, beliefs }: Parsed): Raster {
  const painted = new Uint8ClampedArray(data.length);
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.floor(((y + 0.5) * cells.height) / height) * cells.width;
    for (let x = 0; x < width; x++, i += 4) {
      const cell = row + Math.floor(((x + 0.5) * cells.width) / width);
      const { kind, chance } = likeliest(beliefs, cell);
      const grey = 0.3 * data[i]! + 0.59 * data[i + 1]! + 0.11 * data[i + 2]!;
      const strength = kind ? (1 - SEEN_THROUGH) * (chance / 255) : 0;
      const colour = kind ? kindColours[kind] : [grey, grey, grey];
      for (let c = 0; c < 3; c++) painted[i + c] = grey + (colour[c]! - grey) * strength;
      painted[i + 3] = data[i + 3]!;
    }
  }
  return { width, height, data: painted };
}

/** What a cell most likely shows; null for background. */
function likeliest(
  beliefs: Parsed['beliefs'],
  cell: number,
): { readonly kind: Layer | null; readonly chance: number } {
  let best = 0;
  for (let kind = 1; kind < beliefs.length; kind++)
    if (beliefs[kind]![cell]! > beliefs[best]![cell]!) best = kind;
  return { kind: layers[best - 1] ?? null, chance: beliefs[best]![cell]! };
}

/** A kind that was seen: what part of the photo it takes, and how sure it is there. */
export interface KindSeen {
  readonly kind: Layer;
  /** Share of the photo where it is the likeliest, in (0, 1]. */
  readonly share: number;
  /** Its mean chance there, in [0, 1]. */
  readonly chance: number;
}

/** What takes less of a photo is a stray cell. */
const LEAST_SHARE = 0.001;

/** The kinds that the parser saw, the largest first. */
export function kindsSeen({ cells, beliefs }: Parsed): readonly KindSeen[] {
  const area = cells.width * cells.height;
  const counts = new Map<Layer, { cells: number; chances: number }>();
  for (let cell = 0; cell < area; cell++) {
    const { kind, chance } = likeliest(beliefs, cell);
    if (!kind) continue;
    const count = counts.get(kind) ?? { cells: 0, chances: 0 };
    count.cells++;
    count.chances += chance;
    counts.set(kind, count);
  }
  return [...counts]
    .map(([kind, count]) => ({
      kind,
      share: count.cells / area,
      chance: count.chances / (255 * count.cells),
    }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
}

/** How likely each cell shows one kind, as a picture: white is certain. */
export function paintChance({ cells, beliefs }: Parsed, kind: Layer): Raster {
  const chances = beliefs[layers.indexOf(kind) + 1]!;
  const data = new Uint8ClampedArray(4 * chances.length);
  chances.forEach((chance, i) => {
    data.set([chance, chance, chance, 255], 4 * i);
  });
  return { ...cells, data };
}
