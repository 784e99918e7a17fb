/** Reads numbers and names off a file, most significant byte first. What lies behind the end is null, once and for all. */
export interface BigEndian {
  /** Unsigned. */
  readonly uint16: () => number | null;
  readonly int16: () => number | null;
  readonly uint32: () => number | null;
  readonly float32: () => number | null;
  /** UTF-16, so many units; without the NUL at its end. */
  readonly text: (units: number) => string | null;
  /** The next so many bytes as a file of their own. */
  readonly part: (length: number) => BigEndian | null;
  readonly isAtEnd: () => boolean;
}

/** Starts reading at the first byte. */
export function bigEndian(bytes: Uint8Array): BigEndian {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  /** Where the next `length` bytes begin; null where there are not so many. */
  const take = (length: number): number | null => {
    if (length > bytes.length - at) return null;
    at += length;
    return at - length;
  };
  const number = (length: number, read: (offset: number) => number) => (): number | null => {
    const offset = take(length);
    return offset === null ? null : read(offset);
  };
  return {
    uint16: number(2, (offset) => view.getUint16(offset)),
    int16: number(2, (offset) => view.getInt16(offset)),
    uint32: number(4, (offset) => view.getUint32(offset)),
    float32: number(4, (offset) => view.getFloat32(offset)),
    text: (units) => {
      const offset = take(units * 2);
      if (offset === null) return null;
      let text = '';
      for (let i = 0; i < units; i++) text += String.fromCharCode(view.getUint16(offset + 2 * i));
      return text.replace(/\0+$/, '');
    },
    part: (length) => {
      const offset = take(length);
      return offset === null ? null : bigEndian(bytes.subarray(offset, offset + length));
    },
    isAtEnd: () => at === bytes.length,
  };
}
