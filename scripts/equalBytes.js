/**
 * @file Before every unit test: arrays of one kind with the same bytes are equal. Vitest looks at each element, which takes a
 * second for a mask; whatever is not the same to the byte it still compares as ever.
 */
import { expect } from 'vitest';

const bytesOf = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength);

const areSameBytes = (a, b) =>
  ArrayBuffer.isView(a) &&
  ArrayBuffer.isView(b) &&
  Object.getPrototypeOf(a) === Object.getPrototypeOf(b) &&
  bytesOf(a).equals(bytesOf(b));

expect.addEqualityTesters([(a, b) => (areSameBytes(a, b) ? true : undefined)]);
