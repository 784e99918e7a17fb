import { goldenInput, type Net, readNet } from '../../src/core/learn/net.ts';
import { everyKind } from '../../src/core/learn/netFiles.fixture.ts';
import { isMap } from '../../src/core/learn/netShapes.ts';
import { runPlainly } from '../../src/core/learn/runNet.fixture.ts';

/** A net with one layer of every kind, and its right golden answers. */
export function goldenNet(seed = 1): Net {
  const { json, weights } = everyKind(seed);
  const read = readNet(json, weights);
  if (!read.ok) throw new Error(read.failure.message);
  const net = read.value;
  const golden = [...runPlainly(net, goldenInput(net))].map(([name, values]) => {
    const [height, width, channels] = net.shapes.get(name)! as [number, number, number];
    const at = ((height >> 1) * width + (width >> 1)) * channels;
    const isOfMap = isMap(net.shapes.get(name)!);
    return [name, [...(isOfMap ? values.subarray(at, at + channels) : values)]] as const;
  });
  return { ...net, golden: new Map(golden) };
}
