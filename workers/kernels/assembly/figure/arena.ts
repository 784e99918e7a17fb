/**
 * @file Memory behind the statics: first a model, kept from picture to picture, then what a picture brings, given up with the next.
 * Blocks stand on 16 bytes and are not cleared.
 */
let base: usize = __heap_base;
let top: usize = __heap_base;

/** Room for a model; whatever stood here before is forgotten. */
export function hold(bytes: usize): usize {
  top = __heap_base;
  const model = reserve(bytes);
  base = top;
  return model;
}

/** Gives up all but the model. */
export function release(): void {
  top = base;
}

/** Reserves `bytes`; vector code may read a little beyond them. Traps when the machine has no more memory. */
export function reserve(bytes: usize): usize {
  const start = (top + 15) & ~15;
  top = start + bytes + 16;
  const missing = <i32>((top + 0xffff) >> 16) - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) unreachable();
  return start;
}
