/** A function of many numbers: its value, and its slope into `gradient`, which comes zeroed. */
export type Slope = (at: Float64Array, gradient: Float64Array) => number;

/** Steps that the shape of the valley is remembered by. */
const MEMORY = 12;

/** A step must bring this part of what the slope promises (Armijo 1966). */
const PROMISE = 1e-4;

/** The change that a step made of place and gradient, and 1 / their product. */
interface Memory {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly rho: number;
}

/**
 * The lowest point found within so many rounds from `start`: L-BFGS (Liu, Nocedal 1989) with steps halved until they
 * bring enough. Same function and start, same point.
 */
export function descend(slope: Slope, start: Float64Array, rounds: number): Float64Array {
  let at = start.slice();
  let gradient = new Float64Array(at.length);
  let value = slope(at, gradient);
  const memories: Memory[] = [];
  for (let round = 0; round < rounds; round++) {
    const way = downhill(gradient, memories);
    const promise = dot(way, gradient);
    if (promise > -1e-12) break;
    const first = round === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
    const step = search(slope, at, way, { value, promise, first });
    if (!step) break;
    const moved = difference(step.at, at);
    const turned = difference(step.gradient, gradient);
    const product = dot(moved, turned);
    if (product > 1e-14) memories.push({ moved, turned, rho: 1 / product });
    if (memories.length > MEMORY) memories.shift();
    ({ at, gradient, value } = step);
  }
  return at;
}

interface Place {
  readonly at: Float64Array<ArrayBuffer>;
  readonly gradient: Float64Array<ArrayBuffer>;
  readonly value: number;
}

function search(
  slope: Slope,
  from: Float64Array,
  way: Float64Array,
  { value, promise, first }: { value: number; promise: number; first: number },
): Place | null {
  for (let length = first; length > 1e-9; length /= 2) {
    const at = from.map((x, i) => x + length * way[i]!);
    const gradient = new Float64Array(at.length);
    const reached = slope(at, gradient);
    if (reached <= value + PROMISE * length * promise) return { at, gradient, value: reached };
  }
  return null;
}

/** The gradient turned round and stretched by what the last steps learned (the two loops of Nocedal 1980). */
function downhill(gradient: Float64Array, memories: readonly Memory[]): Float64Array {
  const way = gradient.map((x) => -x);
  const parts = [...memories].reverse().map(({ moved, turned, rho }) => {
    const part = rho * dot(moved, way);
    add(way, turned, -part);
    return part;
  });
  const last = memories.at(-1);
  if (last) scale(way, 1 / (last.rho * dot(last.turned, last.turned)));
  memories.forEach(({ moved, turned, rho }, n) => {
    add(way, moved, parts[memories.length - 1 - n]! - rho * dot(turned, way));
  });
  return way;
}

const difference = (a: Float64Array, b: Float64Array): Float64Array => a.map((x, i) => x - b[i]!);

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, x, i) => sum + x * b[i]!, 0);

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += times * what[i]!;
}

function scale(what: Float64Array, times: number): void {
  for (let i = 0; i < what.length; i++) what[i]! *= times;
}
