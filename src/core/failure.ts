/** What can go wrong, as a value. Only bugs are thrown past an edge, and the edge turns them into one of these. */
export type Failure =
  | {
      readonly kind: 'unreadable-image';
      readonly reason: UnreadableReason;
      readonly message: string;
    }
  | { readonly kind: 'engine-unavailable'; readonly message: string }
  | { readonly kind: 'model-unavailable'; readonly message: string }
  | {
      readonly kind: 'bad-list';
      readonly reason: BadListReason;
      /** Where in the file, from 1: the row, or the place among its colours; null where it is the whole file. */
      readonly row: number | null;
      readonly message: string;
    }
  | {
      /** A model of the person's own. */
      readonly kind: 'bad-model';
      readonly reason: BadModelReason;
      readonly message: string;
    }
  | { readonly kind: 'storage-full'; readonly message: string }
  | { readonly kind: 'storage-denied'; readonly message: string }
  | { readonly kind: 'cancelled'; readonly message: string }
  | { readonly kind: 'bug'; readonly message: string; readonly details: string };

/** Why a file is not a picture that can be worked on. */
export type UnreadableReason = 'empty' | 'type' | 'size' | 'decode';

/** Why a list of colours cannot be used, or a row of it. */
export type BadListReason = 'empty' | 'type' | 'size' | 'truncated' | 'format' | 'colour' | 'name';

/** Why a model that somebody brought cannot be used. */
export type BadModelReason =
  | 'empty'
  | 'type'
  | 'size'
  | 'missing'
  | 'format'
  | 'operation'
  | 'shape'
  | 'labels'
  | 'numbers'
  | 'slow'
  | 'address';

/** Either a value or why there is none. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** An outcome that holds a value. */
export const succeed = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

/** An outcome that says why there is no value. */
export const fail = (failure: Failure): Outcome<never> => ({ ok: false, failure });

/** Turns anything thrown into a failure of kind `bug`, with what a report needs. */
export function bugOf(thrown: unknown): Failure {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return {
    kind: 'bug',
    message: `Something went wrong: ${error.message}`,
    details: error.stack ?? error.message,
  };
}
