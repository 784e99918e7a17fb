import type { Tried } from '../../../core/photo/tried.ts';
import { methodWords } from '../../../core/segment/methods/methodWords.ts';

/** How long a way to cut takes, beside the product's own: "340 ms, 19 × GrabCut"; the product's own alone: "18 ms". */
export function timeWords({
  milliseconds,
  ownMilliseconds,
}: Pick<Tried, 'milliseconds' | 'ownMilliseconds'>): string {
  const time = `${Math.max(1, Math.round(milliseconds)).toLocaleString('en-GB')} ms`;
  if (milliseconds === ownMilliseconds || ownMilliseconds <= 0) return time;
  const ratio = milliseconds / ownMilliseconds;
  return `${time}, ${ratio.toFixed(ratio < 9.95 ? 1 : 0)} × ${methodWords.grabcut.name}`;
}
