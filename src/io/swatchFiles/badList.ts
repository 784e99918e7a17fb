import { type BadListReason, fail, type Outcome } from '../../core/failure.ts';

/** A list that cannot be used, where in it (null: all of it), and why as a sentence. */
export const badList = (
  reason: BadListReason,
  message: string,
  row: number | null = null,
): Outcome<never> => fail({ kind: 'bad-list', reason, row, message });

/** The file ends in the middle of a colour. */
export const truncated = (row: number): Outcome<never> =>
  badList('truncated', `The file ends within colour ${row}: it is not complete.`, row);
