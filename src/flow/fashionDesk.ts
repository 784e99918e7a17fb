import { fail, type Outcome, succeed } from '../core/failure.ts';
import { type FashionNet, fashionNets } from '../core/learn/fashionNets.ts';
import { softmax } from '../core/linear.ts';
import type { fetchNet } from '../io/netFiles.ts';
import type { ClassifyEngine } from './classifyEngine.ts';
import { type RunNet, shippedNet } from './shippedNet.ts';

/** What each net of Fashion-MNIST says of a picture: the chance of each class, in the order of `fashionLabels`, or why it says nothing. */
export type FashionAnswers = Readonly<Record<FashionNet, Outcome<readonly number[]>>>;

/** Brings pictures before the nets of Fashion-MNIST. */
export interface FashionDesk {
  /** `numbers`: 28 x 28, row by row, 0 to 1, the garment bright on black. */
  readonly ask: (numbers: Float32Array) => Promise<FashionAnswers>;
}

/** `engine`: the worker that runs them. */
export function openFashionDesk(
  engine: Pick<ClassifyEngine, 'ask'>,
  fetchFiles?: typeof fetchNet,
): FashionDesk {
  const nets = fashionNets.map(
    (net) => [net, shippedNet(engine, `fashion-${net}`, fetchFiles)] as const,
  );
  return {
    ask: async (numbers) => {
      const answers = nets.map(async ([net, run]) => [net, await chancesBy(run, numbers)] as const);
      return Object.fromEntries(await Promise.all(answers)) as FashionAnswers;
    },
  };
}

async function chancesBy(run: RunNet, numbers: Float32Array): Promise<Outcome<number[]>> {
  const answered = await run(numbers);
  if (!answered.ok) return answered;
  const { logits } = answered.value;
  return logits ? succeed(softmax([...logits])) : fail(noAnswer);
}

const noAnswer = {
  kind: 'model-unavailable',
  message: 'The model answers nothing of use. Reload the page.',
} as const;
