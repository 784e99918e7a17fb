import { methodWords } from '../../../core/segment/methods/methodWords.ts';

/** How long a way to cut takes, beside the product's own, where that is known and another: "340 ms, 19 × GrabCut". Milliseconds. */
export function timeWords(milliseconds: number, own: number | null): string {
  const [shown, ownShown] = [wholeOf(milliseconds), own === null ? null : wholeOf(own)];
  const time = `${shown.toLocaleString('en-GB')} ms`;
  if (ownShown === null || milliseconds === own) return time;
  const ratio = shown / ownShown;
  return `${time}, ${ratio.toFixed(ratio < 9.95 ? 1 : 0)} × ${methodWords.grabcut.name}`;
}

/** What is too short to be measured took a millisecond. Whole, so that what is divided is what is shown. */
const wholeOf = (milliseconds: number): number => Math.max(1, Math.round(milliseconds));
