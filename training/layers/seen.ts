import type { CutKernel } from '../../src/core/segment/cutKernel.ts';
import { KINDS } from '../../src/core/segment/layers/beliefs.ts';
import type { Cells } from '../../src/core/segment/layers/cells.ts';
import { seenLevel } from '../../src/core/segment/layers/figure.ts';
import type { FigureKernel } from '../../src/core/segment/layers/figureKernel.ts';
import { locate } from '../../src/core/segment/place/locate.ts';
import { openScene } from '../../src/core/segment/place/scene.ts';
import { defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';
import type { Labelled } from './labelled.ts';

/** A picture as the trees see it, with what each of its cells shows. */
export interface Seen {
  readonly cells: Cells;
  readonly kinds: Uint8Array;
}

/** Looks at a labelled picture as the cut does. */
export function see({ raster, kinds }: Labelled, cut: CutKernel, kernel: FigureKernel): Seen {
  const scene = openScene(raster, cut);
  const picture = cut.picture(seenLevel(scene));
  const place = runSteps(locate(scene, null, defaultSegmentOptions, cut));
  const guess = place.found ?? { ...scene.picture, data: place.labels };
  const cells = kernel.gather(picture, guess);
  return { cells, kinds: kindsOfCells(kinds, raster, cells) };
}

/** What most pixels of each cell show. */
function kindsOfCells(
  kinds: Uint8Array,
  size: { width: number; height: number },
  grid: { width: number; height: number },
): Uint8Array {
  const most = KINDS;
  const counts = new Uint32Array(grid.width * grid.height * most);
  for (let y = 0, i = 0; y < size.height; y++) {
    const row = Math.floor((y * grid.height) / size.height) * grid.width;
    for (let x = 0; x < size.width; x++, i++)
      counts[(row + Math.floor((x * grid.width) / size.width)) * most + kinds[i]!]!++;
  }
  return Uint8Array.from({ length: grid.width * grid.height }, (_, cell) => {
    const own = counts.subarray(cell * most, (cell + 1) * most);
    return own.indexOf(Math.max(...own));
  });
}
