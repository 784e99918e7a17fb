import type { Beliefs } from '../../src/core/segment/layers/beliefs.ts';
import type { Stages } from '../../src/core/segment/layers/model.ts';
import type { TreeKernel } from '../../src/core/segment/layers/trees.ts';
import { believeFirst, fitFirst, fitSecond, type Room, type Say } from './fitRoom.ts';

/** Photos are dealt into so many parts; what is learned of one part's photos comes from the others. */
const PARTS = 3;

/** What was learned from a room's photos. */
export interface Learned {
  /** From all of them: what is shipped. */
  readonly stages: Stages;
  /** For each part, from all the others: what can be measured. Empty unless asked for. */
  readonly held: readonly Stages[];
}

/** The part of a photo. */
export const partOf = (photo: number): number => photo % PARTS;

/**
 * Learns both stages. The second learns from what a first stage believes that never saw the photo: on its own lessons the first is
 * surer than it will ever be again.
 */
export function learn(room: Room, isMeasured: boolean, kernel: TreeKernel, say: Say): Learned {
  const parts = Array.from({ length: PARTS }, (_, part) => part);
  const all = room.map((_, n) => n);
  const others = (part: number) => all.filter((n) => partOf(n) !== part);
  const firsts = parts.map((part) => {
    say(`first stage without part ${part + 1} of ${PARTS}`);
    return fitFirst(room, others(part), 1 + part, say);
  });
  const beliefs: Beliefs[][] = room.map((photo, n) =>
    believeFirst(firsts[partOf(n)]!, photo, kernel),
  );
  const held = (isMeasured ? parts : []).map((part) => {
    say(`second stage without part ${part + 1} of ${PARTS}`);
    return [firsts[part]!, fitSecond(room, beliefs, others(part), 11 + part, say)];
  });
  say('both stages from all photos');
  const stages = [fitFirst(room, all, 21, say), fitSecond(room, beliefs, all, 22, say)];
  return { stages, held };
}
