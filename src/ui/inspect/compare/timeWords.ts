import type { Tried } from '../../../core/photo/tried.ts';
import { methodWords } from '../../../core/segment/methods/methodWords.ts';

/** How long a way to cut takes, beside the product's own: "18 ms", "340 ms, 19 × GrabCut". */
export function timeWords(milliseconds: number, own: Pick<Tried, 'milliseconds'> | null): string {
  const time = `${Math.max(1, Math.round(milliseconds)).toLocaleString('en-GB')} ms`;
  if (own === null || own.milliseconds <= 0) return time;
  const ratio = milliseconds / own.milliseconds;
  return `${time}, ${ratio.toFixed(ratio < 9.95 ? 1 : 0)} × ${methodWords.grabcut.name}`;
}
