import { fail, type Outcome, succeed } from '../core/failure.ts';
import { featuresLayer } from '../core/learn/headFile.ts';
import { type Net, readNet } from '../core/learn/net.ts';
import { fetchNet } from '../io/netFiles.ts';
import type { ClassifyEngine } from './classifyEngine.ts';

/** The net that lessons build on: it stays as it is. */
export interface Backbone {
  readonly net: Net;
  /** Says which net it is: two nets never have the same. */
  readonly id: string;
  /** What the net sees in pictures of its input's size, one behind the other: [pictures, width]. */
  readonly features: (pictures: Float32Array) => Promise<Outcome<Float32Array<ArrayBuffer>>>;
}

/** What the net is called in the classify worker. */
const called = 'lessons';

/** Opens the category net as what lessons build on, run by the classify worker. Fails as `model-unavailable`. */
export async function openBackbone(ask: ClassifyEngine['ask']): Promise<Outcome<Backbone>> {
  const files = await fetchNet('category');
  if (!files.ok) return files;
  const { json, weights } = files.value;
  const net = readNet(json, weights);
  if (!net.ok) return net;
  if (!net.value.shapes.has(featuresLayer)) return fail(noFeatures);
  const taken = await ask('take', { name: called, net: files.value });
  if (!taken.ok) return taken;
  return succeed({ net: net.value, id: idOf(net.value), features: featuresBy(ask) });
}

const noFeatures = {
  kind: 'model-unavailable',
  message: 'The model has no features to learn from. Reload the page.',
} as const;

/** What a net answers to noise is its own. */
const idOf = ({ golden, outputs }: Net): string => golden.get(outputs.at(-1)!)!.join(' ');

const featuresBy =
  (ask: ClassifyEngine['ask']): Backbone['features'] =>
  async (pictures) => {
    const answered = await ask('run', { name: called, pictures });
    if (!answered.ok) return answered;
    const features = answered.value.outputs[featuresLayer];
    return features ? succeed(features) : fail(noFeatures);
  };
