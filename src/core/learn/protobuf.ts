/**
 * @file Writes messages of Protocol Buffers (developers.google.com/protocol-buffers, "Encoding"): the little of it that a model's file needs.
 * A field is its number and kind, then its value; a message is its fields, one after the other.
 */

/** Bytes of a message or of a part of one. */
export type Message = readonly Uint8Array[];

const VARINT = 0;
const BYTES = 2;

/** A whole number, 0 or more. */
export const integer = (field: number, value: number): Message => [
  Uint8Array.from([...varint(8 * field + VARINT), ...varint(value)]),
];

/** A text in ASCII. */
export const text = (field: number, value: string): Message =>
  bytes(
    field,
    Uint8Array.from(value, (letter) => letter.charCodeAt(0)),
  );

/** Bytes as they are. */
export const bytes = (field: number, value: Uint8Array): Message => message(field, [value]);

/** A message within a message. */
export function message(field: number, parts: Message): Message {
  const length = lengthOf(parts);
  return [Uint8Array.from([...varint(8 * field + BYTES), ...varint(length)]), ...parts];
}

/** All parts as one file. */
export function fileOf(parts: Message): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

const lengthOf = (parts: Message): number => parts.reduce((sum, part) => sum + part.length, 0);

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function varint(value: number): number[] {
  const low = value % 128;
  return value < 128 ? [low] : [low + 128, ...varint((value - low) / 128)];
}
