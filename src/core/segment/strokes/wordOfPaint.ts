import type { Size } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';
import type { Mask } from '../mask.ts';
import type { StrokeKernel } from './strokeKernel.ts';

/** How far paint speaks for what looks like it: its word falls to a third over this cost of the way. */
const REACH = 80;
/** What lies further away stays as it was. */
const FAR = 368;
/** So much further away begins the word of a stroke so fine that it hardly covers anything of a pixel: who takes a fine brush means little. */
const FINE = 160;
/** The log-odds of what lies right beside paint, */
const STRENGTH = 8;
/** and of what paint says nothing of, for what the mask has it for. */
const TRUST = 2;
/** What paint says this surely is held to be so when the colours are learned. */
const HELD = 0.4;

/** What paint says of the pixels of a small picture. */
export interface Word {
  /** 255 foreground, 0 background: the mask as it was, where paint has little to say. */
  readonly labels: Bytes;
  /** Log-odds for foreground, in eighths. */
  readonly odds: Int8Array;
  /** 1 where it says nothing. */
  readonly isSilent: Uint8Array;
}

/**
 * Paint speaks for all that can be reached from it through like colours: its word falls off with the geodesic distance
 * (Criminisi, Sharp, Blake 2008). `painted`: as `paint` gives it, `width` to a row; `mask`: what it was painted on, of the size of
 * a level, which is open in the kernel.
 */
export function wordOfPaint(
  painted: Bytes,
  mask: Mask,
  width: number,
  level: number,
  kernel: StrokeKernel,
): Word {
  const [toKept, toRejected] = [255, 0].map((value) =>
    painted.includes(value)
      ? kernel.distancesTo(level, beginnings(painted, value, mask, width, level))
      : null,
  );
  const labels = mask.data.slice();
  const odds = new Int8Array(labels.length);
  const isSilent = new Uint8Array(labels.length);
  for (let i = 0; i < labels.length; i++) {
    const keep = toKept ? wordAt(toKept[i]!) : 0;
    const reject = toRejected ? wordAt(toRejected[i]!) : 0;
    const said = Math.max(keep, reject);
    const trust = (labels[i] === 0 ? -TRUST : TRUST) * (1 - said);
    odds[i] = Math.round(8 * (STRENGTH * (keep - reject) + trust));
    isSilent[i] = said === 0 ? 1 : 0;
    if (Math.abs(keep - reject) > HELD) labels[i] = keep > reject ? 255 : 0;
  }
  return { labels, odds, isSilent };
}

/** What paint is worth at a distance, in [0, 1]. */
const wordAt = (distance: number): number => (distance > FAR ? 0 : Math.exp(-distance / REACH));

/** How far away paint of a value begins: 0 where it covers a small pixel, more where it covers a part, infinite where there is none. */
function beginnings(
  painted: Bytes,
  value: number,
  size: Size,
  width: number,
  level: number,
): Float32Array {
  const covered = new Float32Array(size.width * size.height);
  for (let i = painted.indexOf(value); i !== -1; i = painted.indexOf(value, i)) {
    for (; painted[i] === value; i++) {
      const x = i % width;
      covered[(((i - x) / width) >> level) * size.width + (x >> level)]!++;
    }
  }
  const whole = 4 ** level;
  return covered.map((pixels) =>
    pixels === 0 ? Number.POSITIVE_INFINITY : FINE * (1 - pixels / whole),
  );
}
