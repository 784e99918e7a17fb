import type { Beliefs } from '../../src/core/segment/layers/beliefs.ts';
import type { FigureKernel } from '../../src/core/segment/layers/figureKernel.ts';
import { believeFirst, fitFirst, fitSecond, type Room, type Say } from './fitRoom.ts';
import type { GrownStage } from './trees.ts';

/** Photos are dealt into so many parts; what is learned of one part's photos comes from the others. */
const PARTS = 3;

/** What was learned from a room's photos. */
export interface Learned {
  /** From all of them: what is shipped. */
  readonly stages: readonly GrownStage[];
  /** For each part, from all the others: what can be measured. Empty unless asked for. */
  readonly held: readonly (readonly GrownStage[])[];
}

/** The part of a photo. */
export const partOf = (photo: number): number => photo % PARTS;

/**
 * Learns both stages. The second learns from what a first stage believes that never saw the photo: on its own lessons the first is
 * surer than it will ever be again.
 */
export function learn(room: Room, isMeasured: boolean, kernel: FigureKernel, say: Say): Learned {
  const parts = Array.from({ length: PARTS }, (_, part) => part);
  const all = room.map((_, n) => n);
  const others = (part: number) => all.filter((n) => partOf(n) !== part);
  const firsts = parts.map((part) => {
    say(`first stage without part ${part + 1} of ${PARTS}`);
    return fitFirst(room, others(part), 1 + part, kernel, say);
  });
  const beliefs: Beliefs[][] = room.map((photo, n) =>
    believeFirst(firsts[partOf(n)]!, photo, kernel),
  );
  const held = (isMeasured ? parts : []).map((part) => {
    say(`second stage without part ${part + 1} of ${PARTS}`);
    return [firsts[part]!, fitSecond(room, beliefs, others(part), 11 + part, kernel, say)];
  });
  say('both stages from all photos');
  const first = fitFirst(room, all, 21, kernel, say);
  const stages = [first, fitSecond(room, beliefs, all, 22, kernel, say)];
  return { stages, held };
}
