/** Where a part lies among everything: how far it is spread, how far its middle is from that of the rest. */
export function layOf(side: Uint8Array, part: number, width: number) {
  const one = momentsOf(side, part, part, width);
  const rest = momentsOf(side, 3 - part, 3 - part, width);
  const all = momentsOf(side, 1, 2, width);
  return {
    spread: Math.hypot(one.wide, one.high) / (Math.hypot(all.wide, all.high) + 1e-9),
    down: Math.abs(one.y - rest.y) / (all.high + 1e-9),
    sideways: Math.abs(one.x - rest.x) / (all.wide + 1e-9),
  };
}

/** Middle and deviations of the pixels from one value to another. */
function momentsOf(side: Uint8Array, from: number, to: number, width: number) {
  let count = 0;
  let sumX = 0;
  let sumY = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (let i = 0; i < side.length; i++) {
    if (side[i]! < from || side[i]! > to) continue;
    const x = i % width;
    const y = (i - x) / width;
    count++;
    sumX += x;
    sumY += y;
    squaresX += x * x;
    squaresY += y * y;
  }
  const [x, y] = [sumX / count, sumY / count];
  const deviation = (square: number): number => Math.sqrt(Math.max(0, square));
  return {
    x,
    y,
    wide: deviation(squaresX / count - x * x),
    high: deviation(squaresY / count - y * y),
  };
}
