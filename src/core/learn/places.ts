/** How far down each cell of a map lies, then how far right: two planes of numbers from -1, the first row or column, to 1, the last. */
export function placesOf(height: number, width: number): Float32Array<ArrayBuffer> {
  const cells = height * width;
  const planes = new Float32Array(2 * cells);
  for (let i = 0; i < cells; i++) {
    planes[i] = along(Math.floor(i / width), height);
    planes[cells + i] = along(i % width, width);
  }
  return planes;
}

const along = (i: number, count: number): number => (count === 1 ? -1 : (2 * i) / (count - 1) - 1);
