// The arena: everything of one job lies behind the statics and is given up as a whole.

/** Wider than an address: all of memory may be taken. */
let top: u64 = __heap_base;

/** Gives up everything that was reserved. */
export function reset(): void {
  top = __heap_base;
}

/** Reserves `bytes` of memory, 16-byte aligned, not cleared. Traps where the machine has no more. */
export function reserve(bytes: usize): usize {
  const start = (top + 15) & ~15;
  const end = start + bytes;
  const missing = <i64>((end + 0xffff) >> 16) - memory.size();
  if (missing > 0 && memory.grow(<i32>missing) < 0) unreachable();
  top = end;
  return <usize>start;
}
