import type { Bytes } from '../cutKernel.ts';

/**
 * What a stroke changes hangs together with it: of all that differs between two masks, only what can be reached from paint
 * of the new value without leaving it (4-connected) is taken over; elsewhere the mask stays as it was.
 * `before` and `now`: 255 foreground, 0 background; `painted`: 128 where nothing was painted; one byte a pixel, `width` to a row.
 */
export function changeAtPaint(before: Bytes, now: Bytes, painted: Bytes, width: number): Bytes {
  const after = before.slice();
  const reached: number[] = [];
  const take = (i: number, value: number) => {
    if (now[i] !== value || after[i] === value) return;
    after[i] = value;
    reached.push(i);
  };
  for (const value of [0, 255]) {
    for (let i = painted.indexOf(value); i !== -1; i = painted.indexOf(value, i)) {
      for (; painted[i] === value; i++) {
        after[i] = now[i]!;
        reached.push(i);
      }
    }
  }
  for (let i = reached.pop(); i !== undefined; i = reached.pop()) {
    const value = after[i]!;
    const x = i % width;
    if (x > 0) take(i - 1, value);
    if (x + 1 < width) take(i + 1, value);
    take(i - width, value);
    take(i + width, value);
  }
  return after;
}
