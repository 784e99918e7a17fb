/** A queue of pixels with levels from 0 to 255: the lowest level first, within a level first in, first out. */
export interface LevelQueue {
  /** Puts a pixel in; a pixel may stand in the queue once. */
  push(pixel: number, level: number): void;
  /** Takes the next pixel out; -1 when none is left. */
  pop(): number;
}

/**
 * Meyer's hierarchical queue (Beucher, Meyer 1993, section 12.4.2): a list for each level, threaded through one array, so that
 * either operation takes constant time. `pixels`: how many there are. Levels only rise: a pixel pushed below the level
 * that was popped last comes out at once.
 */
export function levelQueue(pixels: number): LevelQueue {
  const next = new Int32Array(pixels).fill(-1);
  const first = new Int32Array(256).fill(-1);
  const last = new Int32Array(256).fill(-1);
  let current = 0;
  return {
    push(pixel, level) {
      const at = Math.max(level, current);
      if (first[at] === -1) first[at] = pixel;
      else next[last[at]!] = pixel;
      last[at] = pixel;
    },
    pop() {
      while (current < 255 && first[current] === -1) current++;
      const pixel = first[current]!;
      if (pixel !== -1) first[current] = next[pixel]!;
      return pixel;
    },
  };
}
