/**
 * The buffers inside a result, to be handed over instead of copied. Throws where a typed array is a
 * window into a larger buffer (WASM memory above all): transferring it would take the rest away.
 */
export function transferablesOf(value: unknown): Transferable[] {
  const found = new Set<Transferable>();
  collect(value, found);
  return [...found];
}

function collect(value: unknown, found: Set<Transferable>): void {
  if (typeof value !== 'object' || value === null) return;
  if (ArrayBuffer.isView(value)) {
    if (!(value.buffer instanceof ArrayBuffer) || value.byteLength !== value.buffer.byteLength)
      throw new Error('A result must own the whole of its buffer.');
    found.add(value.buffer);
  } else if (value instanceof ArrayBuffer) {
    found.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
  } else if (Object.getPrototypeOf(value) === Object.prototype) {
    for (const item of Object.values(value)) collect(item, found);
  }
}
