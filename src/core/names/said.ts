import type { Family } from '../tags/family.ts';
import type { Chances } from './nameModel.ts';

/** A name, and what part of people would say it, in [0, 1]. */
export interface SaidName {
  readonly name: string;
  readonly family: Family;
  readonly share: number;
}

/** What people would call a colour; parts of people, [0, 1]. */
export interface Said {
  /** By its family, whatever the finer name. */
  readonly name: number;
  /** By the runner-up's family. */
  readonly runnerUp: number;
  /** By each of `families`, in their order. */
  readonly families: Chances;
  /** Finer: the name that the colour has, then the others that most would say, the likeliest first. */
  readonly names: readonly SaidName[];
}

/** A name that a smaller part of people would say is hardly said at all. */
export const hardly = 0.01;

/** From this part of the own name's share on another name is as good as said, too. */
const nearFrom = 2 / 3;
/** With less than this part of another's share the own name, an editor's perhaps, has no border: most say the other. */
const farBelow = 1 / 4;

/**
 * The name that a colour is on the border to: nearly as many would say it as the colour's own, or somewhat more; null where none
 * is, or the own name is hardly said. A family's own word and a finer one below it (green and olive) have no border: one is
 * the other.
 */
export function borderingName({ names: [own, ...others] }: Said): SaidName | null {
  if (!own || own.share < Math.max(hardly, farBelow * (others[0]?.share ?? 0))) return null;
  const isBeside = (other: SaidName): boolean =>
    other.family !== own.family || !(isPlain(own) || isPlain(other));
  return others.find((other) => other.share >= nearFrom * own.share && isBeside(other)) ?? null;
}

const isPlain = ({ name, family }: SaidName): boolean => name === family.toLowerCase();
