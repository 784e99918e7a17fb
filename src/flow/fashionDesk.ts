import { fail, type Outcome, succeed } from '../core/failure.ts';
import { type FashionNet, fashionNets } from '../core/learn/fashionNets.ts';
import { softmax } from '../core/linear.ts';
import { fetchNet } from '../io/netFiles.ts';
import type { ClassifyEngine } from './classifyEngine.ts';

/** What each net of Fashion-MNIST says of a picture: the chance of each class, in the order of `fashionLabels`, or why it says nothing. */
export type FashionAnswers = Readonly<Record<FashionNet, Outcome<readonly number[]>>>;

/** Brings pictures before the nets of Fashion-MNIST. */
export interface FashionDesk {
  /** `numbers`: 28 x 28, row by row, 0 to 1, the garment bright on black. */
  readonly ask: (numbers: Float32Array) => Promise<FashionAnswers>;
}

/** Nets are fetched with the first picture. `engine`: the worker that runs them. */
export function openFashionDesk(
  engine: Pick<ClassifyEngine, 'ask'>,
  fetchFiles: typeof fetchNet = fetchNet,
): FashionDesk {
  const taken = new Map<FashionNet, Promise<Outcome<unknown>>>();

  const take = async (net: FashionNet): Promise<Outcome<unknown>> => {
    const name = nameOf(net);
    const files = await fetchFiles(name);
    return files.ok ? engine.ask('take', { name, net: files.value }) : files;
  };
  const askNow = async (net: FashionNet, pictures: Float32Array): Promise<Outcome<number[]>> => {
    const bringing = taken.get(net) ?? take(net);
    taken.set(net, bringing);
    const brought = await bringing;
    if (!brought.ok) return brought;
    const answered = await engine.ask('run', { name: nameOf(net), pictures });
    if (!answered.ok) return answered;
    const { logits } = answered.value.outputs;
    return logits ? succeed(softmax([...logits])) : fail(noAnswer);
  };
  /** A worker that has died is replaced by the next question, and has no nets then: all is asked once more. */
  const askTwice = async (net: FashionNet, pictures: Float32Array): Promise<Outcome<number[]>> => {
    const first = await askNow(net, pictures);
    if (first.ok) return first;
    taken.delete(net);
    if (first.failure.kind === 'model-unavailable') return first;
    const second = await askNow(net, pictures);
    if (!second.ok) taken.delete(net);
    return second;
  };

  return {
    ask: async (numbers) => {
      const answers = fashionNets.map(async (net) => [net, await askTwice(net, numbers)] as const);
      return Object.fromEntries(await Promise.all(answers)) as FashionAnswers;
    },
  };
}

const nameOf = (net: FashionNet): string => `fashion-${net}`;

const noAnswer = {
  kind: 'model-unavailable',
  message: 'The model answers nothing of use. Reload the page.',
} as const;
