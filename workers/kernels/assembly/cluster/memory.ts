// The arena: everything of one job lies behind the statics and is given up as a whole.

let top: usize = __heap_base;

/** Gives up everything that was reserved. */
export function reset(): void {
  top = __heap_base;
}

/** Reserves `bytes` of memory, 16-byte aligned, not cleared; grows the memory where needed. */
export function reserve(bytes: usize): usize {
  const start = (top + 15) & ~15;
  top = start + bytes;
  const missing = <i32>(top - ((<usize>memory.size()) << 16));
  if (missing > 0 && memory.grow((missing + 65535) >> 16) < 0) unreachable();
  return start;
}
