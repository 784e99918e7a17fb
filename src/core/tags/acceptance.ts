import { confidenceWeights } from './confidenceWeights.ts';
import type { Tag } from './tag.ts';

const { acceptances } = confidenceWeights;

/** What comes of accepting tags from a confidence on, as it was on photos that were held back. */
export interface Acceptance {
  /** At most so many tags in a hundred accepted are wrong. */
  readonly errors: number;
  /** The least confidence to accept; null: so few errors cannot be promised. */
  readonly from: number | null;
  /** The part of photos that need no look, in [0, 1]. */
  readonly accepted: number;
}

/** The wrong tags in a hundred that somebody lives with who has not said. */
export const defaultErrors = 8;

/** The least and the most that can be asked for; whole numbers between. */
export const [leastErrors, mostErrors] = [1, acceptances.length];

/** What to expect where at most so many accepted tags in a hundred may be wrong: a whole number from 1 to 20. */
export function acceptanceAt(errors: number): Acceptance {
  const [from, accepted] = acceptances[errors - 1]!;
  return { errors, from, accepted };
}

/**
 * The tag, accepted or for review by how many wrong tags in a hundred somebody can live with. The same tag comes back where
 * that changes nothing. Without a main colour it is for review.
 */
export function decide(tag: Tag, errors: number): Tag {
  const { from } = acceptanceAt(errors);
  const isSure = tag.primary !== null && from !== null && tag.confidence >= from;
  const decision = isSure ? 'accept' : 'review';
  return decision === tag.decision ? tag : { ...tag, decision };
}
