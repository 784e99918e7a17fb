/**
 * @file Memory of one job: a bump allocator over the heap. Nothing is freed by itself; `resetArena` forgets everything,
 * `rewindArena` everything since a mark. Blocks are not cleared and stand on 16 bytes.
 */
let top: usize = __heap_base;

/** Forgets every block. */
export function resetArena(): void {
  top = __heap_base;
}

/** Where the next block would start. */
export function markArena(): usize {
  return top;
}

/** Forgets the blocks taken since the mark. */
export function rewindArena(mark: usize): void {
  top = mark;
}

/** Takes a block of `bytes`. Traps when the machine has no more memory. */
export function take(bytes: usize): usize {
  const block = (top + 15) & ~15;
  top = block + bytes;
  const missing = <i32>((top + 0xffff) >> 16) - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) unreachable();
  return block;
}
