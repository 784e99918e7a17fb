/** Sizes of the connected pieces (four neighbours) of the pixels with one value. None of them lies on the picture's frame. */
export function piecesOf(side: Uint8Array, part: number, width: number): number[] {
  const left = new Uint8Array(side.length);
  for (let i = 0; i < side.length; i++) left[i] = side[i] === part ? 1 : 0;
  const stack = new Int32Array(side.length);
  const sizes: number[] = [];
  for (let start = 0; start < side.length; start++) {
    if (left[start] === 0) continue;
    let top = 0;
    let size = 0;
    stack[top++] = start;
    left[start] = 0;
    while (top > 0) {
      const i = stack[--top]!;
      size++;
      top = push(i - 1, top);
      top = push(i + 1, top);
      top = push(i - width, top);
      top = push(i + width, top);
    }
    sizes.push(size);
  }
  return sizes;

  function push(i: number, top: number): number {
    if (left[i] !== 1) return top;
    left[i] = 0;
    stack[top] = i;
    return top + 1;
  }
}
