import type { Raster, Size } from '../raster.ts';
import { runSteps } from '../steps.ts';
import { changeAtPaint } from './changeAtPaint.ts';
import type { Bytes, CutKernel } from './cutKernel.ts';
import { grabCut } from './grabCut.ts';
import type { Mask } from './mask.ts';
import { shrinkMask } from './methods/shrinkMask.ts';
import { costsOf, distancesTo } from './reach.ts';
import { refine } from './refine.ts';
import { coarseLevelOf } from './scene.ts';
import type { SegmentOptions } from './segmentation.ts';

/** How far paint speaks for what looks like it: its word falls to a third over this cost of the way. */
const REACH = 80;
/** The log-odds of what lies right beside paint, */
const STRENGTH = 8;
/** and of what paint says nothing of, for what the mask has it for. */
const TRUST = 2;
/** What paint says this surely is held to be so when the colours are learned; */
const HELD = 0.4;
/** what lies further away stays as it was. */
const FAR = 368;
/** Learning from the first cut once more is worth its time, another time is not. */
const ROUNDS = 2;

/**
 * Mends a mask by paint, as `paint` gives it. What was painted holds, but for transparent pixels, which are background. From there paint speaks
 * for all that can be reached from it through like colours (geodesic distance, Criminisi, Sharp and Blake 2008); the colours of
 * both sides are learned anew from that and from the mask as it was, and the edge is cut again, coarse to fine. Of what this
 * changes, only what hangs together with paint of its own sort is taken over.
 * `mask`: of the raster's size, by any method. `energy`: GrabCut's objective of the new edge. Same arguments, same bytes.
 */
export function mendMask(
  raster: Raster,
  mask: Mask,
  painted: Bytes,
  options: SegmentOptions,
  kernel: CutKernel,
): { readonly mask: Mask; readonly energy: number } {
  const coarse = coarseLevelOf(raster);
  kernel.open(raster, coarse + 1);
  const picture = kernel.picture(coarse);
  const seeds = seedsOf(painted, picture, raster.width, coarse);
  const { labels, odds, isSilent } = wordOf(picture, shrinkMask(mask, picture), seeds);
  kernel.constrain(0, trimapOf(painted, mask, isSilent, picture.width, coarse));
  const run = {
    phase: 'mend',
    level: coarse,
    size: picture,
    labels,
    odds,
    rounds: ROUNDS,
  } as const;
  runSteps(grabCut(kernel, options, run));
  runSteps(refine(raster, coarse, options, kernel));
  const data = changeAtPaint(mask.data, kernel.mask().data, painted, raster.width);
  return { mask: { ...mask, data }, energy: kernel.energy() };
}

/** Where there is paint on a small picture: not 0 for a pixel that holds some. */
interface Seeds {
  readonly kept: Uint8Array;
  readonly rejected: Uint8Array;
}

function seedsOf(painted: Bytes, size: Size, width: number, level: number): Seeds {
  const count = size.width * size.height;
  const seeds = { kept: new Uint8Array(count), rejected: new Uint8Array(count) };
  for (let i = 0; i < painted.length; i++) {
    if (painted[i] === 128) continue;
    const side = painted[i] === 255 ? seeds.kept : seeds.rejected;
    const x = i % width;
    side[(((i - x) / width) >> level) * size.width + (x >> level)] = 1;
  }
  return seeds;
}

/** What paint says of the pixels of a small picture. */
interface Word {
  readonly labels: Bytes;
  /** Log-odds for foreground, in eighths. */
  readonly odds: Int8Array;
  /** 1 where it says nothing. */
  readonly isSilent: Uint8Array;
}

function wordOf(picture: Raster, mask: Mask, { kept, rejected }: Seeds): Word {
  const costs = costsOf(picture);
  const toKept = distancesTo(kept, costs);
  const toRejected = distancesTo(rejected, costs);
  const labels = mask.data.slice();
  const odds = new Int8Array(labels.length);
  const isSilent = new Uint8Array(labels.length);
  for (let i = 0; i < labels.length; i++) {
    const keep = wordAt(toKept[i]!);
    const reject = wordAt(toRejected[i]!);
    const said = Math.max(keep, reject);
    const trust = (labels[i] === 0 ? -TRUST : TRUST) * (1 - said);
    odds[i] = Math.round(8 * (STRENGTH * (keep - reject) + trust));
    isSilent[i] = said === 0 ? 1 : 0;
    if (Math.abs(keep - reject) > HELD) labels[i] = keep > reject ? 255 : 0;
  }
  return { labels, odds, isSilent };
}

/** What paint is worth at a distance, in [0, 1]. */
function wordAt(distance: number): number {
  return distance > FAR ? 0 : Math.exp(-distance / REACH);
}

/** What is sure: paint, and the mask where paint says nothing. `width`: of the small picture. */
function trimapOf(
  painted: Bytes,
  mask: Mask,
  isSilent: Uint8Array,
  width: number,
  level: number,
): Bytes {
  const trimap = mask.data.slice();
  for (let y = 0; y < mask.height; y++) {
    const [row, start] = [(y >> level) * width, y * mask.width];
    for (let x = 0; x < width; x++) {
      const first = x;
      while (x < width && isSilent[row + x] === 0) x++;
      const [from, to] = [start + (first << level), start + Math.min(x << level, mask.width)];
      if (x > first) trimap.set(painted.subarray(from, to), from);
    }
  }
  return trimap;
}
