import { goldenInput, type Net } from '../../src/core/learn/net.ts';
import { isMap } from '../../src/core/learn/netShapes.ts';
import type { HeldNet } from './netBackend.ts';

/** As far as an answer may be from the golden one; of large numbers, as a share of them. */
const FARTHEST = 1e-3;

/** Throws where a net that a backend holds does not come to its golden answers: some backends answer wrongly without a word. */
export async function tellGolden(net: Net, held: HeldNet): Promise<void> {
  const answers = await held.run(goldenInput(net));
  for (const [name, golden] of net.golden) {
    const told = middleOf(answers[name]!, net.shapes.get(name)!);
    const farthest = Math.max(...golden.map((value, i) => differenceOf(told[i]!, value)));
    if (!(farthest <= FARTHEST))
      throw new Error(`it answers wrongly (${name} is off by ${farthest.toPrecision(2)})`);
  }
}

const differenceOf = (told: number, golden: number): number =>
  Math.abs(told - golden) / Math.max(1, Math.abs(golden));

/** Of a map, its middle cell. */
function middleOf(values: Float32Array, shape: readonly number[]): Float32Array {
  if (!isMap(shape)) return values;
  const [height, width, channels] = shape as [number, number, number];
  const at = ((height >> 1) * width + (width >> 1)) * channels;
  return values.subarray(at, at + channels);
}
