import { type KernelBytes, loadKernels } from '../../../workers/kernels/kernels.ts';
import { ourWays } from '../way.ts';
import { answerWith } from './answer.ts';

/** First come the kernels, then the questions. */
self.addEventListener(
  'message',
  ({ data }: MessageEvent<KernelBytes>) => answerWith(loadKernels(data).then(ourWays)),
  { once: true },
);
