import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Where the cuts run. */
export type Place = 'node' | 'chromium';

/** What `npm run bench -- mask` was asked for. */
export interface MaskOptions {
  /** Holds JPEGs, with `NAME.mask.png` (truth) and `NAME.txt` (box) beside them where there are such. */
  readonly folder: string;
  /** Longest sides, in pixels; 4000 stands for 4000 x 3000, twelve megapixels. */
  readonly sizes: readonly number[];
  readonly places: readonly Place[];
  /** At most so many photos of each size. */
  readonly photos: number;
  /** Everyone cuts in the photo's own box; else ours finds its own and the others take one 5 % inside the frame. */
  readonly inBoxes: boolean;
  /** OpenCV.js is left out. */
  readonly isAlone: boolean;
  /** Where the figures go as JSON. */
  readonly json: string | null;
}

/** Reads `--sizes 256,512 --in node,chromium --photos N --folder DIR --boxes --alone --json FILE`. Throws on what it does not know. */
export function parseMaskOptions(args: string[]): MaskOptions {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '256,512,1024,4000' },
      in: { type: 'string', default: 'node,chromium' },
      photos: { type: 'string', default: '13' },
      folder: { type: 'string' },
      boxes: { type: 'boolean', default: false },
      alone: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  return {
    folder: values.folder ?? presetFolder(),
    sizes: values.sizes.split(',').map(Number),
    places: values.in.split(',').map(placeOf),
    photos: Number(values.photos),
    inBoxes: values.boxes,
    isAlone: values.alone,
    json: values.json ?? null,
  };
}

/** The samples have no truth, but everybody has them. */
function presetFolder(): string {
  const photos = join('..', 'shared', 'data', 'grabcut13');
  return existsSync(photos) ? photos : join('public', 'samples');
}

function placeOf(word: string): Place {
  if (word === 'node' || word === 'chromium') return word;
  throw new Error(`--in knows node and chromium, not ${word}`);
}
