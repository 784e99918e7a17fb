import type { Progress } from '../../store/selectors.ts';
import { count } from '../shared/figures.ts';
import { type Batch, leftWords, paceOf, rateWords } from './batch.ts';

/** "48 of 120 · 3.2 a second · 25 s left", or where it was stopped. */
export function batchWords(batch: Batch, isPaused: boolean): string {
  const total = batch.done + batch.waiting;
  const counted = `${batch.done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`;
  if (isPaused) return `Stopped at ${counted}`;
  const pace = paceOf(batch);
  if (!pace) return counted;
  return `${counted} · ${rateWords(pace.rate)} · ${leftWords(pace.leftMs)}`;
}

/** "120 photos, 3 failed" */
export function restWords({ total, failed }: Progress): string {
  const photos = count(total, 'photo');
  return failed > 0 ? `${photos}, ${failed.toLocaleString('en-GB')} failed` : photos;
}

/** What is read out: each quarter of a batch, and its end. Between them the words stay the same. */
export function announcement(batch: Batch | null, progress: Progress): string {
  if (!batch) return `All photos done: ${restWords(progress)}.`;
  const total = batch.done + batch.waiting;
  const quarters = Math.floor((4 * batch.done) / total);
  if (quarters === 0) return `Working on ${count(total, 'photo')}.`;
  return `${quarters * 25}% of ${count(total, 'photo')} done.`;
}
